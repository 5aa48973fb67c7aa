import { describe, expect, it } from 'vitest';
import { calendarDay } from '#kernel/calendar-day.ts';
import { eindeTekst, weerstandTekst } from './adviestekst.ts';

describe('wat elke lezer van het advies leest', () => {
  it('noemt wat al helpt en wat ontbreekt, en bij een oud feit alleen wat er staat', () => {
    expect(weerstandTekst({ weerstand: 'De straat is verlicht.' })).toBe('De straat is verlicht.');
    expect(weerstandTekst({ weerstand: 'De straat is verlicht.', ontbreekt: 'Een slot.' })).toBe(
      'De straat is verlicht.\nWat ontbreekt: Een slot.',
    );
  });

  it('noemt van een zwaardere maatregel de reden, de dag en wie dan kijkt', () => {
    const eindafspraak = {
      reden: 'Als er een half jaar niets is gemeld.',
      moment: calendarDay('2027-06-01'),
      eigenaar: 'organisatie',
    } as const;
    expect(eindeTekst({ einde: '', eindafspraak }, (dag) => `[${dag}]`)).toBe(
      'Afgesproken: Als er een half jaar niets is gemeld. Op [2027-06-01] kijkt uw organisatie of het kan stoppen.',
    );
    expect(eindeTekst({ einde: '' }, String)).toBe('');
  });
});
