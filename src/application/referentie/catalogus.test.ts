import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calendarDay } from '#kernel/calendar-day.ts';
import { catalogus, catalogusSchema, findMaatregel, findScenariosoort } from './catalogus.ts';
import { dataPath } from './package-path.ts';

const bron = JSON.parse(readFileSync(dataPath('maatregelencatalogus/2026-01-01.json'), 'utf8'));
const huidig = catalogus(calendarDay('2026-06-01'));

describe('de maatregelencatalogus', () => {
  it('heeft minstens 55 maatregelen, en minstens 8 in elk domein', () => {
    expect(huidig.maatregelen.length).toBeGreaterThanOrEqual(55);
    for (const domein of ['wonen', 'werk', 'informatie', 'verplaatsen'])
      expect(huidig.maatregelen.filter((m) => m.domein === domein).length).toBeGreaterThanOrEqual(8);
  });

  it('noemt zijn versie, en geldt ook voor een dag voor de eerste versie', () => {
    expect(huidig.versie).toBe('2026-01-01');
    expect(catalogus(calendarDay('2024-05-01')).versie).toBe('2026-01-01');
  });

  it('merkt de vijf maatregelen van de regeling van 2021', () => {
    const merken = new Set(huidig.maatregelen.flatMap((m) => m.regeling2021 ?? []));
    expect([...merken].sort()).toEqual([
      'basissysteem',
      'brievenbus',
      'deurspion-of-intercom',
      'kluis',
      'ruiten',
    ]);
  });

  it('laat alleen werk aan het Politiekeurmerk aan de bestuurder zelf', () => {
    const eigen = huidig.maatregelen.filter((m) => m.betaler === 'bestuurder');
    expect(eigen.map((m) => m.keurmerk)).toEqual(eigen.map(() => 'PKVW-erkend bedrijf'));
  });

  it('noemt alleen bedragen die een evaluatie noemt', () => {
    const betaald = huidig.maatregelen.filter((m) => (m.eenmalig?.tot ?? 0) > 0);
    expect(betaald.map((m) => m.code)).toEqual(['W-012', 'W-013', 'W-015']);
    for (const m of betaald) expect(m.kostenBron).toContain('evaluatie 2023');
  });

  it('noemt wonen als woonplek, en de rest als beoordeling buiten de woning', () => {
    const buiten = huidig.maatregelen.filter((m) => m.grondslag === 'buiten-de-woning');
    expect(buiten).toEqual(huidig.maatregelen.filter((m) => m.domein !== 'wonen'));
  });

  it('geeft per maatregel een zin over het einde en per scenario een titel', () => {
    for (const m of huidig.maatregelen) expect(m.einde).not.toBe('');
    expect(findScenariosoort(huidig, 'brandstichting')).toBe('Iemand sticht brand bij uw woning');
    expect(findMaatregel(huidig, 'X-999')).toBeUndefined();
  });

  it('wijst een versie met losse verwijzingen af, met alle fouten tegelijk', () => {
    const [eerste, tweede, derde] = bron.maatregelen;
    const kapot = {
      ...bron,
      maatregelen: [
        { ...eerste, alternatieven: ['W-003'], waartegen: ['draken'] },
        { ...tweede, alternatieven: [], eindeReden: 'nooit' },
        { ...derde, alternatieven: [] },
        { ...derde, alternatieven: [] },
      ],
    };
    const problemen = catalogusSchema.safeParse(kapot).error?.issues.map((issue) => issue.message);
    expect(problemen).toEqual([
      'code stands twice: W-003',
      'W-001: unknown scenariosoort draken',
      'W-001: alternatief W-003 does not name it back',
      'W-002: unknown eindeReden nooit',
    ]);
  });

  it('wijst een bedrag af dat hoger begint dan het eindigt', () => {
    const [eerste] = huidig.maatregelen;
    const kosten = { eenmalig: { van: 2, tot: 1 }, perMaand: null, bron: 'proef' };
    expect(catalogusSchema.safeParse({ ...huidig, maatregelen: [{ ...eerste, kosten }] }).success).toBe(
      false,
    );
  });
});
