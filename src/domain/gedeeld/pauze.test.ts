import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDay } from '#kernel/calendar-day.ts';
import { werkdagenGewacht, werkdagenStil } from './pauze.ts';
import { isWerkdag, werkdagenTussen } from './termijnen.ts';

const day = calendarDay;
const BEGIN = day('2026-03-02');

/** Pauses that follow one another, as pairs of days after the beginning. */
const reeks = fc
  .uniqueArray(fc.integer({ min: 0, max: 700 }), { minLength: 2, maxLength: 12 })
  .map((dagen) => dagen.toSorted((a, b) => a - b))
  .map((dagen) =>
    Array.from({ length: Math.floor(dagen.length / 2) }, (_, nr) => ({
      van: addDays(BEGIN, dagen[2 * nr] ?? 0),
      tot: addDays(BEGIN, dagen[2 * nr + 1] ?? 0),
    })),
  );

describe('Een klok die stilstaat', () => {
  it('telt over Pasen en Koningsdag alleen werkdagen', () => {
    const pauze = { van: day('2026-04-02'), tot: day('2026-04-28') };
    // Good Friday, Easter Monday and 27 April are no working days.
    expect(werkdagenStil([pauze], BEGIN, day('2026-06-01'))).toBe(15);
    expect(werkdagenStil([{ ...pauze, tot: null }], BEGIN, day('2026-04-07'))).toBe(1);
  });

  it('stil en lopend zijn samen altijd alle werkdagen, dag voor dag nageteld', () => {
    fc.assert(
      fc.property(reeks, fc.integer({ min: 0, max: 800 }), (pauzes, dagen) => {
        const tot = addDays(BEGIN, dagen);
        let [stil, lopend] = [0, 0];
        for (let dag = addDays(BEGIN, 1); dag <= tot; dag = addDays(dag, 1)) {
          if (!isWerkdag(dag)) continue;
          if (pauzes.some((pauze) => pauze.van < dag && dag <= pauze.tot)) stil += 1;
          else lopend += 1;
        }
        expect(werkdagenStil(pauzes, BEGIN, tot)).toBe(stil);
        expect(werkdagenTussen(BEGIN, tot) - stil).toBe(lopend);
        expect(werkdagenGewacht({ sinds: BEGIN, stil }, tot)).toBe(lopend);
      }),
    );
  });

  it('loopt niet door zolang zij stilstaat, en begint waar zij was', () => {
    const klok = { sinds: BEGIN, pauze: day('2026-03-09') };
    expect(werkdagenGewacht(klok, day('2026-03-09'))).toBe(5);
    expect(werkdagenGewacht(klok, day('2026-08-31'))).toBe(5);
    const stil = werkdagenStil(
      [{ van: day('2026-03-09'), tot: day('2026-08-31') }],
      BEGIN,
      day('2026-08-31'),
    );
    expect(werkdagenGewacht({ sinds: BEGIN, stil }, day('2026-09-01'))).toBe(6);
  });
});
