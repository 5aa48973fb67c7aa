import type { Boekregel } from '#domain/geldboek/feiten.ts';
import type { Factuur, UitvoeringState, Verstrekking } from '#domain/uitvoering/uitvoering.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { cents } from '#kernel/money.ts';

/** A line without what all lines of a measure share; `nr` tells it from others of its kind and day. */
type Deel = Omit<Boekregel, 'sleutel' | 'zaak' | 'regel'> & { readonly nr?: string };

const metBtw = (btwCent: Factuur['btwCent']) => (btwCent === null ? {} : { btwCent });

const ramingen = ({ maatregel, dagen }: Verstrekking): readonly Deel[] => {
  const op = dagen['verstrekking-vastgesteld'] as CalendarDay;
  const { eenmalig, perMaand } = maatregel;
  const raming = { soort: 'raming', kosten: 'eenmalig', op } as const;
  return [
    eenmalig === null
      ? { ...raming, bedragCent: cents(0) }
      : { ...raming, bedragCent: eenmalig.van, totCent: eenmalig.tot },
    ...(perMaand === null
      ? []
      : [
          {
            soort: 'raming-per-maand',
            kosten: 'periodiek',
            op,
            bedragCent: perMaand.van,
            totCent: perMaand.tot,
          } as const,
        ]),
  ];
};

const GEEN_GELD = { kosten: 'eenmalig', bedragCent: cents(0) } as const;

/** What the supplier did, without money: the last delivery, and every defect of theirs the organisation knows to be one. */
const leveringen = ({ opdracht, dagen, gebreken }: Verstrekking): readonly Deel[] => [
  ...(opdracht === null || dagen.opgeleverd === undefined
    ? []
    : [
        { ...GEEN_GELD, soort: 'levering', op: dagen.opgeleverd, leverancier: opdracht.leverancier } as const,
      ]),
  ...gebreken.flatMap(({ op, leverancier, bekeken }, index): readonly Deel[] =>
    bekeken && leverancier !== null
      ? [{ ...GEEN_GELD, soort: 'gebrek', op, leverancier, nr: `${index}` }]
      : [],
  ),
];

const verplichtingen = ({ opdracht, ingetrokken, periodiek, beeindigd }: Verstrekking): readonly Deel[] => [
  ...ingetrokken.map(
    ({ op, leverancier, eenmaligCent }): Deel => ({
      soort: 'verplichting-vervallen',
      kosten: 'eenmalig',
      op,
      leverancier,
      bedragCent: eenmaligCent,
    }),
  ),
  ...(opdracht === null
    ? []
    : [
        {
          soort: 'verplichting',
          kosten: 'eenmalig',
          op: opdracht.op,
          leverancier: opdracht.leverancier,
          bedragCent: opdracht.eenmaligCent,
          ...(opdracht.leveringVoor !== null && { leveringVoor: opdracht.leveringVoor }),
          ...(opdracht.werkbon !== null && { nr: opdracht.werkbon }),
        } as const,
      ]),
  ...(periodiek === null
    ? []
    : [
        {
          soort: 'vaste-last',
          kosten: 'periodiek',
          op: periodiek.op,
          bedragCent: periodiek.perMaandCent,
          vanaf: periodiek.vanaf,
          ...(periodiek.verlengtOp !== null && { verlengtOp: periodiek.verlengtOp }),
          nr: `${periodiek.perMaandCent} ${periodiek.vanaf} ${periodiek.verlengtOp ?? ''}`,
        } as const,
      ]),
  ...(beeindigd === null
    ? []
    : [{ soort: 'einde', kosten: 'eenmalig', op: beeindigd.op, bedragCent: cents(0) } as const]),
];

const factuurregels = (factuur: Factuur): readonly Deel[] => {
  const { kosten, leverancier, factuur: stuk } = factuur;
  const samen = { kosten, leverancier, stuk };
  return [
    {
      ...samen,
      soort: 'factuur',
      op: factuur.op,
      bedragCent: factuur.bedragCent,
      ...metBtw(factuur.btwCent),
      nr: stuk,
    },
    ...factuur.creditnotas.map(
      ({ op, bedragCent, btwCent, creditnota }): Deel => ({
        ...samen,
        soort: 'creditnota',
        op,
        stuk: creditnota,
        bedragCent,
        ...metBtw(btwCent),
        nr: creditnota,
      }),
    ),
    ...factuur.betaald.map(
      ({ op, bedragCent }, index): Deel => ({
        ...samen,
        soort: 'betaling',
        op,
        bedragCent,
        nr: `${stuk}/${index}`,
      }),
    ),
    ...factuur.terugbetaald.map(
      ({ op, bedragCent }, index): Deel => ({
        ...samen,
        soort: 'terugbetaling',
        op,
        bedragCent,
        nr: `${stuk}/${index}`,
      }),
    ),
  ];
};

/** All lines of one case, each always under the same key. */
export const boekregelsVan = (zaak: string, { verstrekkingen }: UitvoeringState): readonly Boekregel[] =>
  verstrekkingen.flatMap((verstrekking, index) =>
    [
      ...ramingen(verstrekking),
      ...verplichtingen(verstrekking),
      ...leveringen(verstrekking),
      ...verstrekking.facturen.flatMap(factuurregels),
    ].map(({ nr = '', ...deel }) => ({
      ...deel,
      zaak,
      regel: index + 1,
      sleutel: [zaak, index + 1, deel.soort, deel.op, nr].join(' '),
    })),
  );
