import type { Loop } from './loop.ts';

const BANDEN: readonly (readonly [tot: number, naam: string])[] = [
  [1_000, 'Minder dan € 1.000'],
  [5_000, '€ 1.000 tot € 5.000'],
  [10_000, '€ 5.000 tot € 10.000'],
  [15_000, '€ 10.000 tot € 15.000'],
  [Number.POSITIVE_INFINITY, '€ 15.000 of meer'],
];

/** Rows for bands of cost, lower bound included, by an amount in euros of each course. */
export const kostenband = (bedrag: (loop: Loop) => number) => ({
  rijen: BANDEN.map(([tot, naam]) => ({ code: `${tot}`, naam })),
  rij: (loop: Loop): string => {
    const euro = bedrag(loop);
    return `${BANDEN.find(([tot]) => euro < tot)?.[0]}`;
  },
});
