import { type Factuur, openstaand, type Verstrekking } from '#domain/uitvoering/uitvoering.ts';
import { cents } from '#kernel/money.ts';
import type { Fact } from '#web/components/facts.tsx';
import { formatDay, formatEuro } from '#web/components/format.ts';
import type { MaatregelDossier } from './dossier.ts';

const schatting = ({ maatregel: { eenmalig, perMaand } }: MaatregelDossier): readonly Fact[] => [
  ...(eenmalig === null
    ? []
    : [
        {
          label: 'Schatting van de adviseur',
          value: `${formatEuro(eenmalig.van)} tot ${formatEuro(eenmalig.tot)}`,
        },
      ]),
  ...(perMaand === null
    ? []
    : [
        {
          label: 'Schatting per maand',
          value: `${formatEuro(perMaand.van)} tot ${formatEuro(perMaand.tot)}`,
        },
      ]),
];

const grondslag = (verstrekking: Verstrekking | undefined): readonly Fact[] => {
  if (verstrekking === undefined) return [];
  const { reden, uitleen, oordeelJurist, afgeschaald, beeindigd } = verstrekking;
  return [
    {
      label: 'Grondslag',
      value:
        verstrekking.grondslag === 'verstrekt'
          ? 'verstrekt (lid 1)'
          : 'ter beschikking gesteld zolang het ambt duurt (lid 7)',
    },
    ...(reden === null ? [] : [{ label: 'Reden', value: reden }]),
    ...(uitleen === null
      ? []
      : [
          {
            label: 'Geleend tot en met',
            value: uitleen.tot === null ? 'de laatste dag van het ambt' : formatDay(uitleen.tot),
          },
          { label: 'Wat terugkomt', value: uitleen.teruggave ?? 'niet vastgelegd' },
        ]),
    ...(oordeelJurist === null ? [] : [{ label: 'Oordeel van de jurist', value: oordeelJurist }]),
    ...(afgeschaald === null ? [] : [{ label: 'Afgeschaald omdat', value: afgeschaald.reden }]),
    ...(beeindigd === null ? [] : [{ label: 'Beëindigd omdat', value: beeindigd.reden }]),
  ];
};

const factuurZin = (factuur: Factuur): string => {
  const open = openstaand(factuur);
  const stand =
    open > 0
      ? `nog ${formatEuro(open)} te betalen`
      : open < 0
        ? `nog ${formatEuro(cents(-open))} terug te krijgen`
        : 'betaald';
  const credit = factuur.creditnotas.map(
    ({ creditnota, bedragCent, reden }) => ` Creditnota ${creditnota}: ${formatEuro(bedragCent)}, ${reden}.`,
  );
  const btw = factuur.btwCent === null ? '' : `, waarvan ${formatEuro(factuur.btwCent)} btw`;
  return `${formatEuro(factuur.bedragCent)}${btw}, ${stand}.${credit.join('')}`;
};

const facturenVan = ({ facturen }: Verstrekking): readonly Fact[] =>
  facturen.map((factuur) => ({
    label: `Factuur ${factuur.factuur} van ${formatDay(factuur.factuurdatum)}`,
    value: factuurZin(factuur),
  }));

/** Payments of before invoices were kept, and the reasons why one became more. */
const betalingen = ({ betaald, facturen }: Verstrekking): readonly Fact[] =>
  betaald.flatMap(({ op, bedragCent, factuur, redenHoger }) => {
    const bekend = facturen.some((een) => een.factuur === factuur);
    if (bekend && redenHoger === null) return [];
    return [
      {
        label: `Betaling op ${formatDay(op)}, factuur ${factuur}`,
        value: `${formatEuro(bedragCent)}${redenHoger === null ? '' : `. Meer dan de opdracht: ${redenHoger}`}`,
      },
    ];
  });

const ingetrokken = (verstrekking: Verstrekking): readonly Fact[] =>
  verstrekking.ingetrokken.map(({ op, leverancier, reden }) => ({
    label: `Opdracht ingetrokken op ${formatDay(op)}`,
    value: `${leverancier}: ${reden}`,
  }));

/** What is known of a measure besides its state: estimates, grounds, reasons and payments. */
export const maatregelFeiten = (dossier: MaatregelDossier): readonly Fact[] => [
  ...schatting(dossier),
  ...grondslag(dossier.verstrekking),
  ...(dossier.verstrekking === undefined
    ? []
    : [
        ...ingetrokken(dossier.verstrekking),
        ...facturenVan(dossier.verstrekking),
        ...betalingen(dossier.verstrekking),
      ]),
];
