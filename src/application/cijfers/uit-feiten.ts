import type { Kostenband } from '#domain/gedeeld/maatregel.ts';
import { werkdagenStil } from '#domain/gedeeld/pauze.ts';
import { werkdagenTussen } from '#domain/gedeeld/termijnen.ts';
import type { Nazorgantwoord, Nazorgstand } from '#domain/nazorg/feiten.ts';
import type { PkvwOordeel } from '#domain/onderzoek/feiten.ts';
import { openVerplichtingen } from '#domain/uitvoering/uitvoering.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { Zaak } from '../zaak.ts';
import { type Gebeurtenis, groepVan, kwartaalVan, type StatistischFeit } from './statistisch-feit.ts';

/** A fact without identity, before the guard gives it the word it shares with the others of its course. */
export type StatistischeInhoud = Omit<StatistischFeit, 'spoor'>;

type Feit = { readonly type: string; readonly [veld: string]: unknown };
type Voorval = readonly [gebeurtenis: Gebeurtenis, detail?: string | undefined, euro?: number | undefined];

const EURO_STAP = 50;
const opVijftig = (cent: number): number => Math.round(cent / 100 / EURO_STAP) * EURO_STAP;

const midden = (band: Kostenband | null): number | undefined =>
  band === null ? undefined : opVijftig((band.van + band.tot) / 2);

const keurmerk = ({ voldoet, hardeEis, afwijking }: PkvwOordeel): string => {
  if (voldoet) return 'voldoet';
  return hardeEis ? 'vereist' : (afwijking?.grond ?? 'andere');
};

/** What the certificate misses, once the adviser was asked whether a measure concerns it. */
const keurmerkpunten = ({ advies: { pkvwRelaties }, onderzoek: { pkvw } }: Zaak): readonly Voorval[] => {
  if (pkvwRelaties === null) return [];
  const geraakt = new Set(pkvwRelaties.flatMap(({ openingen }) => openingen));
  return (pkvw?.openingen ?? [])
    .filter(({ stand }) => stand === 'ontbreekt')
    .map(({ opening }) => [geraakt.has(opening) ? 'keurmerkpunt-raakt' : 'keurmerkpunt-los', opening]);
};

/** Only what stands in the catalogue can be learned from; what an adviser described is too particular. */
const metCode = (
  gebeurtenis: Gebeurtenis,
  codes: readonly (string | null | undefined)[],
): readonly Voorval[] =>
  [...new Set(codes)].flatMap((code) => (code == null ? [] : [[gebeurtenis, code] as const]));

const verstrekt =
  (gebeurtenis: Gebeurtenis) =>
  ({ maatregel }: Feit, { uitvoering }: Zaak): readonly Voorval[] =>
    metCode(gebeurtenis, [uitvoering.verstrekkingen.find(({ id }) => id === maatregel)?.maatregel.code]);

/** The measures of which the office-holder says in aftercare that they stand so. */
const beantwoord =
  (gebeurtenis: Gebeurtenis, stand: Nazorgstand) =>
  (antwoorden: unknown, { advies }: Zaak): readonly Voorval[] =>
    metCode(
      gebeurtenis,
      (antwoorden as readonly Nazorgantwoord[])
        .filter((een) => een.stand === stand)
        .map(({ id }) => advies.maatregelen.find((maatregel) => maatregel.id === id)?.code),
    );

const PUNT = /^[GS]-\d{3}$/;
const EIGEN = 'eigen';

/** The points that were answered, by code; what an adviser added counts together. */
const punten = ({ onderzoek }: Zaak): readonly Voorval[] =>
  metCode(
    'punt',
    onderzoek.bevindingen.map(({ id }) => (PUNT.test(id) ? id : EIGEN)),
  );

const gekozenCode = ({ keuze, advies }: Zaak): readonly (string | null | undefined)[] =>
  keuze.keuzes.map((een) => {
    const maatregel = advies.maatregelen.find(({ id }) => id === een.id);
    if (een.keuze === 'alternatief')
      return maatregel?.alternatieven.find(({ id }) => id === een.alternatief)?.code;
    return een.keuze === 'gekozen' ? maatregel?.code : null;
  });

const bijVaststellen = (zaak: Zaak): readonly Voorval[] => {
  const { advies, onderzoek } = zaak;
  return [
    ['vastgesteld'],
    ...(onderzoek.pkvw === null ? [] : [['keurmerk', keurmerk(onderzoek.pkvw)] as const]),
    ...keurmerkpunten(zaak),
    ...advies.maatregelen.map(({ domein, eenmalig }): Voorval => ['maatregel', domein, midden(eenmalig)]),
    ...metCode(
      'maatregel-geadviseerd',
      advies.maatregelen.map(({ code }) => code),
    ),
    ...punten(zaak),
  ];
};

const bijKeuze = (zaak: Zaak): readonly Voorval[] => {
  const { keuze, advies } = zaak;
  return [
    ['keuze-klaar'],
    ...keuze.keuzes.map(
      (een): Voorval =>
        een.keuze === 'afgezien'
          ? ['afgezien', een.reden ?? 'geen-reden']
          : ['gekozen', advies.maatregelen.find(({ id }) => id === een.id)?.domein],
    ),
    ...metCode('maatregel-gekozen', gekozenCode(zaak)),
  ];
};

const klaar = ({ uitvoering }: Zaak): readonly Voorval[] =>
  uitvoering.verstrekkingen.every(({ stand }) => stand === 'getest' || stand === 'betaald') ||
  openVerplichtingen(uitvoering).length === 0
    ? [['opgeleverd']]
    : [];

const texts = (value: unknown): readonly string[] => value as readonly string[];

/** What a fact of the case means for figures; most mean nothing. */
const VOORVALLEN: Readonly<Record<string, (feit: Feit, zaak: Zaak) => readonly Voorval[]>> = {
  AanmeldingIngediend: ({ gezamenlijk }) => [['aangemeld', gezamenlijk === true ? 'gezamenlijk' : 'zelf']],
  AanleidingOpgegeven: ({ aanleidingen }) => texts(aanleidingen).map((code) => ['aanleiding', code]),
  SpoedToegekend: () => [['spoed']],
  NietOntvankelijkVerklaard: () => [['niet-ontvankelijk']],
  AanmeldingIngetrokken: () => [['ingetrokken']],
  HuisbezoekGevoerd: () => [['bezoek']],
  TerToetsingAangeboden: () => [['aangeboden']],
  Teruggegeven: ({ redenen }) =>
    (redenen as readonly { readonly thema: string }[]).map(({ thema }) => ['teruggegeven', thema]),
  AdviesVastgesteld: (_feit, zaak) => bijVaststellen(zaak),
  AdviesVerstrekt: () => [['rapport']],
  KeuzeAfgerond: (_feit, zaak) => bijKeuze(zaak),
  VerstrekkingVastgesteld: () => [['verstrekt']],
  TerBeschikkingGesteld: () => [['verstrekt']],
  Getest: (feit, zaak) => [...verstrekt('maatregel-werkt')(feit, zaak), ...klaar(zaak)],
  GebrekGemeld: verstrekt('maatregel-gebrek'),
  Beeindigd: verstrekt('maatregel-gestopt'),
  Betaald: ({ bedragCent }) => [['betaald', undefined, opVijftig(bedragCent as number)]],
  NazorgGesproken: ({ terugbellen }) => [['nazorg', terugbellen === true ? 'terugbellen' : 'goed']],
  NazorgBeantwoord: ({ antwoorden }, zaak) => [
    ...beantwoord('maatregel-gedaan', 'gedaan')(antwoorden, zaak),
    ...beantwoord('maatregel-niet-gedaan', 'niet')(antwoorden, zaak),
  ],
  KnelpuntGemeld: ({ knelpunt }) => [['knelpunt', knelpunt as string]],
  HerijkingAangemeld: ({ reden }) => [['herijking', reden as string]],
  DossierGesloten: () => [['gesloten']],
};

/** What belongs to the course of the first version; a later one is the same case, and counts no second time. */
const eersteVersie: ReadonlySet<string> = new Set([
  'TerToetsingAangeboden',
  'Teruggegeven',
  'AdviesVastgesteld',
  'AdviesVerstrekt',
  'KeuzeAfgerond',
]);

const teltNiet = ({ advies }: Zaak, { type }: Feit): boolean =>
  (advies.wijziging !== null || advies.versie > 1) && eersteVersie.has(type);

const PER_WEEK = 5;

/**
 * What figures may know of the facts that were just decided about a case, of which `zaak` is the state after them: the quarter
 * of day `op`, the group and whole working weeks since the application; no day, no person, no organisation.
 */
export const statistischeFeiten = (
  zaak: Zaak,
  besloten: readonly { readonly feit: Feit }[],
  op: CalendarDay,
): readonly StatistischeInhoud[] => {
  const { aanvrager, ingediendOp } = zaak.aanmelding;
  const weken = ingediendOp === null ? undefined : Math.floor(werkdagenTussen(ingediendOp, op) / PER_WEEK);
  const stil = ingediendOp === null ? 0 : werkdagenStil(zaak.aanmelding.pauzes, ingediendOp, op);
  const lopend =
    ingediendOp === null || stil === 0
      ? undefined
      : Math.floor((werkdagenTussen(ingediendOp, op) - stil) / PER_WEEK);
  return besloten.flatMap(({ feit }) =>
    (teltNiet(zaak, feit) ? [] : (VOORVALLEN[feit.type]?.(feit, zaak) ?? [])).map(
      ([gebeurtenis, detail, euro]): StatistischeInhoud => ({
        kwartaal: kwartaalVan(op),
        groep: aanvrager === null ? 'anders' : groepVan(aanvrager.ambt),
        gebeurtenis,
        ...(gebeurtenis === 'aangemeld' && aanvrager !== null && { provincie: aanvrager.provincie }),
        ...(gebeurtenis !== 'aangemeld' && weken !== undefined && { weken }),
        ...(gebeurtenis !== 'aangemeld' && lopend !== undefined && { lopend }),
        ...(detail !== undefined && { detail }),
        ...(euro !== undefined && { euro }),
      }),
    ),
  );
};
