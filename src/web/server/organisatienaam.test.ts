import { describe, expect, it } from 'vitest';
import { organisaties } from '#application/referentie/organisaties.ts';
import { calendarDay } from '#kernel/calendar-day.ts';
import { naamOfOpgeheven, naamVan, voluit } from './organisatienaam.ts';

describe('de naam van een organisatie', () => {
  it('noemt een gemeente en een provincie met hun soort, en een waterschap bij de eigen naam', () => {
    expect([voluit('GM0402'), voluit('PV20')]).toEqual(['de gemeente Hilversum', 'de provincie Groningen']);
    expect([naamVan('GM0402'), naamVan('PV20')]).toEqual(['Gemeente Hilversum', 'Provincie Groningen']);
    for (const noem of [voluit, naamVan]) {
      expect(noem('WS0653')).not.toMatch(/^(de )?waterschap waterschap/i);
      expect(noem('GM0000')).toBe('GM0000');
    }
  });

  it('is in een lijst van niemand anders', () => {
    const namen = organisaties().map(({ code }) => naamVan(code));
    expect(new Set(namen).size).toBe(namen.length);
    const zonderSoort = organisaties().map(({ naam }) => naam);
    expect(new Set(zonderSoort).size).toBeLessThan(zonderSoort.length);
  });

  it('zegt in een lijst ook wie er niet meer is', () => {
    expect(naamOfOpgeheven('GM1696', calendarDay('2026-12-31'))).toBe('Gemeente Wijdemeren');
    expect(naamOfOpgeheven('GM1696', calendarDay('2027-01-01'))).toBe('Gemeente Wijdemeren, opgeheven');
    expect(naamOfOpgeheven('GM0000', calendarDay('2027-01-01'))).toBe('GM0000');
  });
});
