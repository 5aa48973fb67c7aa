import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDay } from '#kernel/calendar-day.ts';
import { AFRONDING, DREMPEL, landelijkeTellingen } from './landelijk.ts';

const today = calendarDay('2026-07-15');
const aangemeld = (day: string, count: number) => ({
  type: 'AanmeldingIngediend',
  day: calendarDay(day),
  count,
});
const shownFor = (count: number) =>
  landelijkeTellingen([aangemeld('2026-03-01', count)], today).find(({ stap }) => stap === 'Aangemeld')
    ?.aantal;

describe('Het landelijk beeld', () => {
  it('toont onder de drempel geen aantal, en daarboven nooit het precieze', () => {
    fc.assert(
      fc.property(fc.nat(5_000), (count) => {
        const shown = shownFor(count);
        if (count < DREMPEL) expect(shown).toBeNull();
        else {
          expect((shown ?? 1) % AFRONDING).toBe(0);
          expect(Math.abs((shown ?? 0) - count)).toBeLessThan(AFRONDING);
        }
      }),
    );
  });

  it('telt alleen afgelopen halve jaren, zodat twee keer kijken niet een nieuw geval verraadt', () => {
    const periodes = landelijkeTellingen([aangemeld('2026-06-30', 40), aangemeld('2026-07-01', 40)], today);
    expect(new Set(periodes.map(({ periode }) => periode))).toEqual(new Set(['2026, eerste helft']));
  });

  it('telt dagen van hetzelfde halve jaar bij elkaar op en laat andere feiten buiten beeld', () => {
    const counts = [
      aangemeld('2025-07-01', 7),
      aangemeld('2025-12-31', 8),
      { type: 'BevindingVastgelegd', day: calendarDay('2025-09-09'), count: 900 },
    ];
    const tellingen = landelijkeTellingen(counts, today);
    expect(tellingen.find(({ stap }) => stap === 'Aangemeld')).toEqual({
      periode: '2025, tweede helft',
      stap: 'Aangemeld',
      aantal: 15,
    });
    expect(tellingen.filter(({ aantal }) => aantal !== null)).toHaveLength(1);
  });
});
