import type { Verstrekking } from '#domain/uitvoering/uitvoering.ts';
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
  const { reden, oordeelJurist, afgeschaald, beeindigd } = verstrekking;
  return [
    {
      label: 'Grondslag',
      value:
        verstrekking.grondslag === 'verstrekt'
          ? 'verstrekt (lid 1)'
          : 'ter beschikking gesteld zolang het ambt duurt (lid 7)',
    },
    ...(reden === null ? [] : [{ label: 'Reden', value: reden }]),
    ...(oordeelJurist === null ? [] : [{ label: 'Oordeel van de jurist', value: oordeelJurist }]),
    ...(afgeschaald === null ? [] : [{ label: 'Afgeschaald omdat', value: afgeschaald.reden }]),
    ...(beeindigd === null ? [] : [{ label: 'Beëindigd omdat', value: beeindigd.reden }]),
  ];
};

const betalingen = (verstrekking: Verstrekking | undefined): readonly Fact[] =>
  (verstrekking?.betaald ?? []).map(({ op, bedragCent, factuur, redenHoger }) => ({
    label: `Factuur ${factuur}`,
    value: `${formatEuro(bedragCent)}, betaald op ${formatDay(op)}${redenHoger === null ? '' : `. Meer dan de opdracht: ${redenHoger}`}`,
  }));

/** What is known of a measure besides its state: estimates, grounds, reasons and payments. */
export const maatregelFeiten = (dossier: MaatregelDossier): readonly Fact[] => [
  ...schatting(dossier),
  ...grondslag(dossier.verstrekking),
  ...betalingen(dossier.verstrekking),
];
