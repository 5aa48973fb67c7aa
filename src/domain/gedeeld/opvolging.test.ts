import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDay } from '#kernel/calendar-day.ts';
import { type Opheffing, opvolgerVolgens } from './opvolging.ts';

const BEGIN = calendarDay('2024-01-01');
const CODES = Array.from({ length: 8 }, (_, index) => `GM${9_000 + index}`);

/** Each organisation may pass to one with a higher number, later than all before it: as a table that was checked. */
const opheffingen: fc.Arbitrary<readonly Opheffing[]> = fc
  .tuple(
    ...CODES.map(() =>
      fc.record({ naar: fc.integer({ min: 0, max: 9 }), wacht: fc.integer({ min: 1, max: 400 }) }),
    ),
  )
  .map((rijen) =>
    rijen.flatMap(({ naar, wacht }, index): readonly Opheffing[] => {
      const op = addDays(BEGIN, index * 400 + wacht);
      if (naar === 9) return [{ code: CODES[index] ?? '', op, opvolger: null }];
      const opvolger = CODES[naar];
      return opvolger === undefined || naar <= index ? [] : [{ code: CODES[index] ?? '', op, opvolger }];
    }),
  );
const code = fc.constantFrom(...CODES);
const dag = fc.integer({ min: -10, max: 3_300 }).map((dagen) => addDays(BEGIN, dagen));

describe('de opvolging van een opgeheven organisatie (artikel 44 lid 1 Wet arhi)', () => {
  it('begint op de dag van de herindeling, en geen dag eerder', () => {
    const opvolger = opvolgerVolgens([{ code: 'A', op: calendarDay('2027-01-01'), opvolger: 'B' }]);
    expect(opvolger('A', calendarDay('2026-12-31'))).toBe('A');
    expect(opvolger('A', calendarDay('2027-01-01'))).toBe('B');
    expect(opvolger('B', calendarDay('2027-01-01'))).toBe('B');
  });

  it('gaat door als de opvolger zelf opgaat in een ander', () => {
    const opvolger = opvolgerVolgens([
      { code: 'B', op: calendarDay('2029-01-01'), opvolger: 'C' },
      { code: 'A', op: calendarDay('2027-01-01'), opvolger: 'B' },
    ]);
    expect(opvolger('A', calendarDay('2028-12-31'))).toBe('B');
    expect(opvolger('A', calendarDay('2029-01-01'))).toBe('C');
  });

  it('wordt bij een splitsing niet geraden', () => {
    const opvolger = opvolgerVolgens([{ code: 'A', op: calendarDay('2027-01-01'), opvolger: null }]);
    expect(opvolger('A', calendarDay('2027-01-01'))).toBeNull();
  });

  it('eindigt op elke dag bij een organisatie die er dan nog is, en blijft daar', () => {
    fc.assert(
      fc.property(opheffingen, code, dag, (tabel, wie, op) => {
        const opvolger = opvolgerVolgens(tabel);
        const nu = opvolger(wie, op);
        if (nu === null) return;
        expect(tabel.some((een) => een.code === nu && een.op <= op)).toBe(false);
        expect(opvolger(nu, op)).toBe(nu);
      }),
    );
  });

  it('gaat van dag tot dag alleen verder', () => {
    fc.assert(
      fc.property(opheffingen, code, dag, fc.nat(800), (tabel, wie, op, dagen) => {
        const opvolger = opvolgerVolgens(tabel);
        const eerst = opvolger(wie, op);
        const later = addDays(op, dagen);
        expect(opvolger(wie, later)).toBe(eerst === null ? null : opvolger(eerst, later));
      }),
    );
  });
});
