import type { Dag } from '#application/simulatie/dagen.ts';
import { heeftGeenKeurmerk, heeftKeurmerk } from '#application/simulatie/persoon.ts';
import { doet, type Handeling, type Moment, op } from '#application/simulatie/toneel.ts';
import {
  type Bestelling,
  bestelt,
  betaalt,
  isOpgeleverd,
  meldtGebrek,
  verstrektNaOordeel,
  vraagtOfferte,
  werkt,
} from '#application/simulatie/uitvoering.ts';
import type { Dobbelsteen } from './dobbelsteen.ts';

const oplevering = (steen: Dobbelsteen, codes: readonly string[]): readonly Handeling[] =>
  codes.flatMap((code) => [
    isOpgeleverd(code),
    ...(steen.kans(0.1) ? [meldtGebrek(code, 'Werkt nog niet goed.'), isOpgeleverd(code)] : []),
  ]);

const nazorg = (steen: Dobbelsteen, dag: Dag, vanaf: number): readonly Moment[] => [
  op(dag(vanaf), doet('planner', { type: 'PlanNazorg', dag: dag(vanaf + 20) })),
  op(
    dag(vanaf + 20),
    doet('planner', { type: 'LegNazorggesprekVast', verslag: 'Alles werkt.', terugbellen: false }),
    ...(steen.kans(0.3) ? [doet('planner', { type: 'MeldKnelpunt', knelpunt: 'doorlooptijd' })] : []),
    doet('planner', { type: 'SluitDossier', reden: 'klaar' }),
  ),
];

/** From the certificate to the aftercare; without the certificate it waits there. */
export const verstrekken = (
  steen: Dobbelsteen,
  dag: Dag,
  keuzedag: number,
  codes: readonly string[],
): readonly Moment[] => {
  if (steen.kans(0.2)) return [op(dag(keuzedag + 5), heeftGeenKeurmerk)];
  const certificaat = keuzedag + steen.tussen(1, 50);
  const begin = certificaat + steen.tussen(1, 10);
  const bestellingen = codes.map(
    (maatregel): Bestelling => ({
      maatregel,
      leverancier: 'Verzonnen Techniek',
      euro: steen.tussen(100, 2_500),
    }),
  );
  return [
    op(dag(certificaat), heeftKeurmerk(dag(certificaat))),
    op(dag(begin), verstrektNaOordeel(...codes)),
    op(dag(begin + 10), ...bestellingen.map(vraagtOfferte)),
    op(dag(begin + 14), ...bestellingen.map(bestelt)),
    op(dag(begin + 34), ...oplevering(steen, codes)),
    op(dag(begin + 36), ...codes.map((code) => werkt(code))),
    op(
      dag(begin + 50),
      ...bestellingen.map((bestelling) => betaalt(bestelling, `F-${bestelling.maatregel}`)),
    ),
    ...nazorg(steen, dag, begin + 60),
  ];
};
