import { type CalendarDay, calendarDay } from '#kernel/calendar-day.ts';
import { type OrganisatieSoort, organisatieSoort } from '../../gedeeld/ambt.ts';
import { type Grond, regelingGrond } from '../../gedeeld/grondslag.ts';
import { type Antwoord, ja, nee, onbekend } from '../antwoord.ts';
import type { RechtstoetsFeiten, RechtstoetsUitkomst } from '../feiten.ts';
import { A_F, vergoeding2021 } from './bekostiging.ts';
import { X6 } from './fiscaal.ts';
import { toetsMaatregel2021 } from './maatregelen.ts';
import { toetsPersoon2021 } from './personen.ts';
import { toetsPkvw2021 } from './pkvw.ts';
import { toetsTijd2021 } from './tijd.ts';
import { verhuisgrond2021 } from './verhuizing.ts';
import { toetsWoonadres2021 } from './woonplek.ts';

const EINDE = calendarDay('2023-12-31');
const NIETS: readonly never[] = [];

const S4 = regelingGrond(
  'S4',
  'lid 1 (2021)',
  'De maatregel is van voor 2024 en de vergoeding is pas daarna gevraagd. Overgangsrecht is niet gevonden; een jurist beoordeelt dit.',
);

/** S4: was it claimed when the regime had ended? On a day within the regime no claim can be late yet. */
const toetsIndiening = ({ ingediendOp, peildatum }: RechtstoetsFeiten, soort: OrganisatieSoort): Antwoord => {
  if (ingediendOp !== null) return ingediendOp > EINDE ? nee(S4[soort]) : ja();
  return peildatum > EINDE ? onbekend('ingediendOp') : ja();
};

const uitkomst = (
  naam: RechtstoetsUitkomst['uitkomst'],
  gronden: readonly Grond[],
  ontbreekt: readonly string[] = NIETS,
): RechtstoetsUitkomst => ({
  regime: '2021',
  uitkomst: naam,
  terBeschikking: 'nee',
  gronden,
  ontbreekt,
  betaler: null,
});

const ontbrekendeBedragen = ({
  kostenInclBtwCent,
  eerderVergoedCent,
}: RechtstoetsFeiten): readonly string[] => [
  ...(kostenInclBtwCent === null ? ['kostenInclBtwCent'] : []),
  ...(eerderVergoedCent === null ? ['eerderVergoedCent'] : []),
];

/**
 * The legal test of the regulation of 2021-2023, which reimbursed a measure afterwards and is judged on the day it was taken.
 * All failing conditions are named at once. Lending (lid 7) did not exist.
 */
export const toets2021 = (feiten: RechtstoetsFeiten, getroffen: CalendarDay): RechtstoetsUitkomst => {
  const persoon = toetsPersoon2021(feiten, getroffen);
  const soort = organisatieSoort(feiten.ambt);
  if (persoon.stand === 'nee' || soort === null) return uitkomst('geen-aanspraak', persoon.gronden);
  const indiening = toetsIndiening(feiten, soort);
  if (persoon.stand === 'ja' && indiening.stand === 'nee') {
    return uitkomst('beoordeling-door-jurist', [...persoon.gronden, ...indiening.gronden]);
  }
  const voorwaarden = [
    toetsTijd2021(feiten, getroffen, soort),
    toetsWoonadres2021(feiten, soort),
    toetsPkvw2021(feiten, getroffen, soort),
    toetsMaatregel2021(feiten, soort),
  ];
  const antwoorden = [persoon, indiening, ...voorwaarden];
  const gronden = antwoorden.flatMap((antwoord) => antwoord.gronden);
  const regimeZeker = persoon.stand === 'ja' && indiening.stand === 'ja';
  if (regimeZeker && voorwaarden.some(({ stand }) => stand === 'nee'))
    return uitkomst('niet-vergoeden', gronden);
  const { kostenInclBtwCent: kosten, eerderVergoedCent: eerder } = feiten;
  const ontbreekt = antwoorden.flatMap((antwoord) => antwoord.ontbreekt);
  if (ontbreekt.length > 0 || kosten === null || eerder === null) {
    return uitkomst('nog-niet-te-zeggen', gronden, [
      ...new Set([...ontbreekt, ...ontbrekendeBedragen(feiten)]),
    ]);
  }
  const verhuisd = verhuisgrond2021(feiten, getroffen, soort);
  return {
    ...uitkomst('vergoeden', [...gronden, ...(verhuisd ? [verhuisd] : []), A_F[soort], X6[soort]]),
    betaler: soort,
    vergoedingCent: vergoeding2021(kosten, eerder),
  };
};
