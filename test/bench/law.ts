import { ambten } from '#domain/gedeeld/ambt.ts';
import type { RechtstoetsFeiten } from '#domain/regeling/feiten.ts';
import { rechtstoets } from '#domain/regeling/rechtstoets.ts';
import { advies, voorbeeldfeiten, woning } from '#domain/regeling/voorbeeldfeiten.ts';
import { calendarDay } from '#kernel/calendar-day.ts';
import { type Spread, spread } from './numbers.ts';

const ROUNDS = 5;
const TIMES = 200_000;

const AFWIJKEND: readonly Partial<RechtstoetsFeiten>[] = [
  {},
  { pkvw: [] },
  { pkvw: [], advies: advies({ pkvwHardeEis: false }) },
  { woning: woning({ gemeente: 'GM9002', provincie: 'PV91' }) },
  { advies: advies({ woning: 'huis-0' }) },
  { ambtTot: calendarDay('2025-01-01') },
  { pkvw: null },
  { maatregelGetroffenOp: calendarDay('2022-06-01') },
];

/** Every office with everything in order, and with each of the ways in which something is not. */
const gevallen = ambten.flatMap((ambt) => AFWIJKEND.map((een) => voorbeeldfeiten(ambt, een)));

/** Legal tests per second in this process, over cases that each take another way through the regulation. */
export const measureLaw = (): Spread => {
  const uitkomsten = new Set<string>();
  const round = (): number => {
    const started = performance.now();
    for (let nth = 0; nth < TIMES; nth += 1) {
      const feiten = gevallen[nth % gevallen.length];
      if (feiten !== undefined) uitkomsten.add(rechtstoets(feiten).uitkomst);
    }
    return (TIMES * 1_000) / (performance.now() - started);
  };
  round();
  const measured = spread(Array.from({ length: ROUNDS }, round));
  if (uitkomsten.size < AFWIJKEND.length - 2) throw new Error(`Only ${[...uitkomsten].join(', ')}`);
  return measured;
};
