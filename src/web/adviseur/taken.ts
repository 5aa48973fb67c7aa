import type { ZaakView } from '#application/application.ts';
import { delenVan, instrumentversies } from '#application/referentie/instrumenten.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { formatCount, formatDay } from '#web/components/format.ts';
import { momentwoorden, nietDoorwoorden } from '#web/server/afspraak-velden.tsx';

/** open: nobody looked at it yet, which is not the same as begun. */
export type Taakstand = 'open' | 'begonnen' | 'klaar';

export type Taak = {
  readonly naam: string;
  readonly titel: string;
  readonly stand: Taakstand;
  readonly detail: string;
  /** What the button says when this is the next thing to do. */
  readonly knop: string;
};

const standOf = (done: boolean, begun = false): Taakstand => {
  if (done) return 'klaar';
  return begun ? 'begonnen' : 'open';
};

/** How many points of the instruments were looked at, own points not counted. */
export const bekeken = ({ zaak }: ZaakView, today: CalendarDay) => {
  const versies = zaak.onderzoek.instrumenten ?? instrumentversies(today);
  const punten = delenVan(versies).flatMap((deel) => deel.punten);
  const ids = new Set(zaak.onderzoek.bevindingen.map(({ id }) => id));
  return { gezien: punten.filter(({ code }) => ids.has(code)).length, totaal: punten.length };
};

const afspreken = ({ zaak: { onderzoek } }: ZaakView): Taak => {
  const { gepland, andereDag, nietDoorgegaan, gevoerdOp } = onderzoek;
  const taak = { naam: 'afspraak', knop: 'Leg de afspraak vast' } as const;
  if (gevoerdOp === null && andereDag !== null)
    return {
      ...taak,
      titel: 'De bestuurder vraagt een andere dag',
      stand: 'begonnen',
      detail: `liever ${momentwoorden(andereDag)}`,
      knop: 'Bekijk de vraag',
    };
  if (gepland !== null)
    return { ...taak, titel: 'Spreek het huisbezoek af', stand: 'klaar', detail: momentwoorden(gepland) };
  if (nietDoorgegaan !== null)
    return {
      ...taak,
      titel: 'Spreek een nieuwe dag af',
      stand: 'begonnen',
      detail: nietDoorwoorden(nietDoorgegaan),
    };
  return {
    ...taak,
    titel: 'Spreek het huisbezoek af',
    stand: standOf(gevoerdOp !== null),
    detail: 'een dag en een tijd die de bestuurder past',
  };
};

const voorbereiden = (view: ZaakView): readonly Taak[] => [
  {
    naam: 'gesprek',
    titel: 'Spreek de organisatie',
    stand: standOf(view.zaak.onderzoek.gesprek !== null),
    detail:
      view.zaak.onderzoek.gesprek === null
        ? 'wat speelt er plaatselijk, en hoe weerbaar is de organisatie'
        : formatDay(view.zaak.onderzoek.gesprek.op),
    knop: 'Leg het gesprek vast',
  },
  afspreken(view),
];

const bezoeken = (view: ZaakView, today: CalendarDay): readonly Taak[] => {
  const { onderzoek } = view.zaak;
  const { gezien, totaal } = bekeken(view, today);
  return [
    {
      naam: 'bezoek',
      titel: 'Ga op huisbezoek',
      stand: standOf(onderzoek.gevoerdOp !== null),
      detail: onderzoek.gevoerdOp === null ? 'wie was erbij, en wanneer' : formatDay(onderzoek.gevoerdOp),
      knop: 'Naar het bezoek',
    },
    {
      naam: 'punten',
      titel: 'Loop de punten langs',
      stand: standOf(gezien === totaal, gezien > 0),
      detail: `${gezien} van ${totaal} punten bekeken`,
      knop: 'Loop de punten langs',
    },
    {
      naam: 'keurmerk',
      titel: 'Beoordeel het Politiekeurmerk',
      stand: standOf(onderzoek.pkvw !== null),
      detail: onderzoek.pkvw === null ? 'voldoet de woning, en is het een harde eis' : 'beoordeeld',
      knop: 'Beoordeel het keurmerk',
    },
  ];
};

const uitwerken = ({ zaak: { onderzoek, advies } }: ZaakView): readonly Taak[] => {
  const aantal = advies.maatregelen.length;
  const gedekt = onderzoek.scenarios.filter(({ id }) =>
    advies.maatregelen.some(({ scenarios }) => scenarios.includes(id)),
  ).length;
  return [
    {
      naam: 'duiding',
      titel: 'Duid de dreiging',
      stand: standOf(onderzoek.duiding !== null),
      detail: onderzoek.duiding === null ? 'hoe ernstig, hoe waarschijnlijk, en waarom' : 'geduid',
      knop: 'Duid de dreiging',
    },
    {
      naam: 'scenarios',
      titel: 'Beschrijf wat er kan gebeuren',
      stand: standOf(onderzoek.scenarios.length > 0),
      detail: formatCount(onderzoek.scenarios.length, 'scenario', 'scenario’s'),
      knop: 'Beschrijf een scenario',
    },
    {
      naam: 'maatregelen',
      titel: 'Adviseer maatregelen',
      stand: standOf(aantal > 0 && gedekt === onderzoek.scenarios.length, advies.stand !== 'geen'),
      detail: formatCount(aantal, 'maatregel', 'maatregelen'),
      knop: 'Adviseer maatregelen',
    },
    ...(onderzoek.fotos.length === 0
      ? []
      : [
          {
            naam: 'rapportfotos',
            titel: 'Kies foto’s voor het rapport',
            // Nobody has to: a report without photos is whole.
            stand: 'klaar' as const,
            detail:
              onderzoek.rapportfotos.length === 0
                ? 'als een foto iets laat zien wat woorden niet kunnen'
                : `${onderzoek.rapportfotos.length} van ${onderzoek.fotos.length} foto’s in het rapport`,
            knop: 'Kies foto’s',
          },
        ]),
    {
      naam: 'dekking',
      titel: 'Kijk of alles is gedekt',
      stand: standOf(onderzoek.scenarios.length > 0 && gedekt === onderzoek.scenarios.length, gedekt > 0),
      detail: `${gedekt} van ${onderzoek.scenarios.length} scenario’s hebben een maatregel`,
      knop: 'Kijk of alles is gedekt',
    },
  ];
};

const aanbieden = ({ zaak: { advies } }: ZaakView): Taak => ({
  naam: 'aanbieden',
  titel: 'Bied het advies ter toetsing aan',
  stand: standOf(!['geen', 'in-opstelling', 'teruggegeven', 'ingetrokken'].includes(advies.stand)),
  detail: advies.aangebodenOp === null ? 'als alles hierboven klaar is' : formatDay(advies.aangebodenOp),
  knop: 'Kijk na en bied aan',
});

export type Takengroep = { readonly kop: string; readonly taken: readonly Taak[] };

/** Everything the adviser does in a case, in the usual order. */
export const takenVan = (view: ZaakView, today: CalendarDay): readonly Takengroep[] => [
  { kop: 'Voorbereiden', taken: voorbereiden(view) },
  { kop: 'Bezoek', taken: bezoeken(view, today) },
  { kop: 'Uitwerken', taken: uitwerken(view) },
  { kop: 'Aanbieden', taken: [aanbieden(view)] },
];

const pasAan: Taak = {
  naam: 'maatregelen',
  titel: 'Pas het advies aan en bied het opnieuw aan',
  stand: 'begonnen',
  detail: '',
  knop: 'Pas het advies aan',
};

/**
 * The first thing that is not done. Coverage follows by itself from the measures, and the list of points is a
 * reminder: once the threat is judged, points that were passed over are not asked for again.
 */
export const volgendeTaak = (
  { kaart, zaak, wijziging }: ZaakView,
  groepen: readonly Takengroep[],
): Taak | undefined => {
  if (kaart.fase === 'teruggegeven' || wijziging !== undefined) return pasAan;
  const overslaan = ['dekking', ...(zaak.onderzoek.duiding === null ? [] : ['punten'])];
  return groepen
    .flatMap(({ taken }) => taken)
    .find(({ stand, naam }) => stand !== 'klaar' && !overslaan.includes(naam));
};
