import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { domeinen } from '#domain/gedeeld/domein.ts';
import { calendarDay } from '#kernel/calendar-day.ts';
import { repeated } from './checked.ts';
import { delenVan, findDeel, instrumentSchema, instrumentversies } from './instrumenten.ts';
import { dataPath } from './package-path.ts';

const delen = delenVan(instrumentversies(calendarDay('2026-03-01')));
const afdruk = (tekst: string) => createHash('sha256').update(tekst).digest('hex').slice(0, 16);

/** A version that was used in a visit is never changed again: a new one gets a new day. */
const UITGEGEVEN = {
  'gespreksleidraad/2026-01-01.json': '1cfd5d5671854239',
  'schouw/2026-01-01.json': 'f4ce5e73cb04a5d0',
};

describe('de gespreksleidraad en de schouw', () => {
  it('hebben samen ten minste 150 punten, en elk domein komt voor', () => {
    expect(delen.flatMap(({ punten }) => punten).length).toBeGreaterThanOrEqual(150);
    for (const domein of domeinen) expect(delen.some((deel) => deel.domein === domein)).toBe(true);
  });

  it('hebben onderdelen met elk een eigen naam en één domein', () => {
    expect(repeated(delen.map(({ naam }) => naam))).toEqual([]);
    for (const { punten, domein } of delen) expect(punten.every((punt) => punt.domein === domein)).toBe(true);
    expect(findDeel('voordeur')?.onderdeel).toBe('Voordeur');
    expect(findDeel('elders')).toBeUndefined();
  });

  it('hebben punten met elk een eigen code', () => {
    const punt = { code: 'S-001', domein: 'wonen', onderdeel: 'Voordeur', punt: 'Sluit goed.' };
    const versie = { versie: '2026-01-01', status: 'proef' };
    expect(instrumentSchema.safeParse({ ...versie, punten: [punt] }).success).toBe(true);
    expect(instrumentSchema.safeParse({ ...versie, punten: [punt, punt] }).success).toBe(false);
  });

  it('veranderen niet meer nadat zij zijn uitgegeven', () => {
    for (const [file, verwacht] of Object.entries(UITGEGEVEN)) {
      const tekst = readFileSync(dataPath(file), 'utf8');
      expect(afdruk(tekst)).toBe(verwacht);
      expect(afdruk(tekst.replace('W', 'w').replace('e', 'E'))).not.toBe(verwacht);
    }
  });
});
