import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amsterdamDay } from './amsterdam-day.ts';

describe('De dag in Amsterdam', () => {
  it.each([
    ['2026-01-31T22:59:59.999Z', '2026-01-31'],
    ['2026-01-31T23:00:00.000Z', '2026-02-01'],
    ['2026-06-30T21:59:59.999Z', '2026-06-30'],
    ['2026-06-30T22:00:00.000Z', '2026-07-01'],
    ['2026-03-29T22:00:00.000Z', '2026-03-30'],
    ['2026-10-25T22:59:59.999Z', '2026-10-25'],
  ])('is op %s %s', (instant, dag) => {
    expect(amsterdamDay(new Date(instant))).toBe(dag);
  });

  it('is dezelfde, wat er ook net is gevraagd', () => {
    const kalender = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });
    const moment = fc.date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(moment, fc.nat(7_200_000), (een, later) => {
        const ander = new Date(een.getTime() + later);
        for (const instant of [een, ander, een]) expect(amsterdamDay(instant)).toBe(kalender.format(instant));
      }),
    );
  });
});
