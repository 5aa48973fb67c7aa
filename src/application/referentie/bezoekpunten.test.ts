import { describe, expect, it } from 'vitest';
import { domeinen } from '#domain/gedeeld/domein.ts';
import { calendarDay } from '#kernel/calendar-day.ts';
import { bezoekpunten, bezoekpuntenSchema } from './bezoekpunten.ts';

describe('de bezoekpunten', () => {
  it('zijn er voor elk domein', () => {
    const punten = bezoekpunten(calendarDay('2026-03-01'));
    expect(punten.length).toBeGreaterThanOrEqual(30);
    for (const domein of domeinen) expect(punten.some((punt) => punt.domein === domein)).toBe(true);
  });

  it('hebben elk een eigen code', () => {
    const punt = { code: 'W-01', domein: 'wonen', onderdeel: 'Voordeur', punt: 'Sluit goed.' };
    const versie = { versie: '2026-01-01', status: 'proef' };
    expect(bezoekpuntenSchema.safeParse({ ...versie, punten: [punt] }).success).toBe(true);
    expect(bezoekpuntenSchema.safeParse({ ...versie, punten: [punt, punt] }).success).toBe(false);
  });
});
