import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { domeinen } from '#domain/gedeeld/domein.ts';
import { calendarDay } from '#kernel/calendar-day.ts';
import { catalogus, catalogusSchema, findMaatregel, findScenariosoort } from './catalogus.ts';
import { dataPath } from './package-path.ts';

const lees = (versie: string) =>
  JSON.parse(readFileSync(dataPath(`maatregelencatalogus/${versie}.json`), 'utf8'));
const bron = lees('2026-01-01');
const nieuweBron = lees('2026-07-01');
const huidig = catalogus(calendarDay('2026-06-01'));
const nieuw = catalogus(calendarDay('2026-07-01'));

const fouten = (kapot: unknown): readonly string[] =>
  catalogusSchema.safeParse(kapot).error?.issues.map(({ message }) => message) ?? [];

describe('de catalogus van juli 2026', () => {
  it('heeft minstens 120 maatregelen, minstens 25 in elk domein, en daarbij gedrag in elk domein', () => {
    expect(nieuw.maatregelen.length).toBeGreaterThanOrEqual(120);
    for (const domein of domeinen) {
      const inDomein = nieuw.maatregelen.filter((m) => m.domein === domein);
      expect(inDomein.length).toBeGreaterThanOrEqual(25);
      expect(inDomein.some((m) => m.aard === 'gedrag')).toBe(true);
    }
  });

  it('noemt elk bedrag met een bron, en een raming van ons als raming', () => {
    for (const m of nieuw.maatregelen) {
      for (const bedrag of [m.eenmalig, m.perJaar])
        expect(bedrag?.bron).toMatch(
          /^(evaluatie 2023|eigen raming Veilig Ambt, te bevestigen|geen aanschaf)/,
        );
    }
    const geen = nieuw.maatregelen.filter((m) => m.eenmalig?.bron.startsWith('geen aanschaf'));
    expect(geen.every((m) => m.eenmalig?.tot === 0 && m.perJaar?.tot === 0)).toBe(true);
  });

  it('houdt elke code van de versie ervoor', () => {
    for (const { code } of huidig.maatregelen) expect(findMaatregel(nieuw, code)).toBeDefined();
  });

  it('gaat elk jaar opnieuw langs de commissie', () => {
    expect(nieuw.herzienVoor).toBe('2027-07-01');
  });

  it.each([
    ['doel', ''],
    ['leverancier', null],
    ['vraagt', ' '],
    ['eenmalig', null],
    ['perJaar', { van: 100, tot: 1200, bron: 'proef' }],
    ['eenmalig', { van: 2, tot: 1, bron: 'proef' }],
    ['eenmalig', { van: 1, tot: 2, bron: '' }],
    ['zwaar', undefined],
    ['waartegen', []],
  ])('wijst een maatregel af met %s: %j', (veld, waarde) => {
    const [eerste, ...rest] = nieuweBron.maatregelen;
    expect(catalogusSchema.safeParse(nieuweBron).success).toBe(true);
    expect(fouten({ ...nieuweBron, maatregelen: [{ ...eerste, [veld]: waarde }, ...rest] })).not.toEqual([]);
  });
});

describe('de eerste maatregelencatalogus', () => {
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
    const eigen = [...huidig.maatregelen, ...nieuw.maatregelen].filter((m) => m.betaler === 'bestuurder');
    expect(eigen.map((m) => m.leverancier)).toEqual(eigen.map(() => 'PKVW-erkend bedrijf'));
  });

  it('noemt alleen bedragen die een evaluatie noemt', () => {
    const betaald = huidig.maatregelen.filter((m) => (m.eenmalig?.tot ?? 0) > 0);
    expect(betaald.map((m) => m.code)).toEqual(['W-012', 'W-013', 'W-015']);
    for (const m of betaald) expect(m.eenmalig?.bron).toContain('evaluatie 2023');
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
    expect(fouten(kapot)).toEqual([
      'code stands twice: W-003',
      'W-001: unknown scenariosoort draken',
      'W-001: alternatief W-003 does not name it back',
      'W-002: unknown eindeReden nooit',
    ]);
  });

  it('wijst een bedrag af dat hoger begint dan het eindigt', () => {
    const [eerste] = bron.maatregelen;
    const kapot = { ...eerste, eenmalig: { van: 2, tot: 1 }, alternatieven: [] };
    expect(fouten({ ...bron, maatregelen: [kapot] })).not.toEqual([]);
  });
});
