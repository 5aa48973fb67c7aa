import { describe, expect, it } from 'vitest';
import { inputOf } from '../../../test/reports/examples.ts';
import { flat, infoOf, textOf as textOfPdf } from '../../../test/reports/poppler.ts';
import type { AdviesRapport } from './data.ts';
import { renderAdvies } from './render.ts';

const burgemeester = inputOf<AdviesRapport>('advies/burgemeester-politiekeurmerk-ontbreekt');
const heemraad = inputOf<AdviesRapport>('advies/heemraad-nieuwbouw');

const textOf = (rapport: AdviesRapport): string => textOfPdf(renderAdvies(rapport));

const withStory = (verhaal: string): AdviesRapport => ({
  ...burgemeester,
  scenarios: burgemeester.scenarios.map((scenario, index) =>
    index === 0 ? { ...scenario, verhaal } : scenario,
  ),
});

describe('Het beveiligingsadvies als document', () => {
  it('noemt nummer, dag, elk scenario en elke maatregel, wie betaalt en wat daarna gebeurt', () => {
    const text = textOf(burgemeester);
    const expected = [
      burgemeester.nummer,
      'artikel 3.9',
      ...burgemeester.scenarios.map(({ titel }) => flat(titel)),
      ...burgemeester.maatregelen.map(({ titel }) => flat(titel)),
      'Wie betaalt wat',
      'Wat er nu gebeurt',
      'Bel 112',
    ];
    expect(expected.filter((part) => !text.includes(part))).toEqual([]);
  });

  it('spreekt een heemraad aan met het waterschap en artikel 4.9', () => {
    const text = textOf(heemraad);
    expect(text).toContain('artikel 4.9');
    expect(text).toContain('uw waterschap');
    expect(text).not.toContain('uw gemeente');
  });

  it('zegt eerlijk wat het keurmerk vraagt', () => {
    expect(textOf(burgemeester)).toContain(flat(burgemeester.pkvw.ontbreekt[0] ?? 'ontbreekt'));
  });

  it('is een gelabeld document in het Nederlands, met koppen en een tabel', () => {
    const pdf = renderAdvies(burgemeester);
    expect(infoOf(pdf)).toMatch(/Tagged:\s+yes/);
    expect(Buffer.from(pdf).includes('pdfuaid:part')).toBe(true);
    const structure = infoOf(pdf, '-struct-text');
    for (const element of ['H1', 'H2', 'Table', 'TH', 'L ']) expect(structure).toContain(element);
  });

  it('is bij dezelfde invoer tot op de byte gelijk, en toont een verschil', () => {
    const once = Buffer.from(renderAdvies(heemraad));
    expect(once.equals(renderAdvies(heemraad))).toBe(true);
    expect(once.equals(renderAdvies({ ...heemraad, nummer: 'BA-2026-0058' }))).toBe(false);
  });

  it.each([
    '#eval("1+1")',
    '*vet* _schuin_ $x$',
    '<b>vet</b> & &amp;',
    '#import "/etc/passwd"',
    '= kop\n- lijst',
  ])('toont opmaak die iemand typte letterlijk: %s', (verhaal) => {
    expect(textOf(withStory(verhaal))).toContain(flat(verhaal));
  });

  it.each(['שלום עולם', '\u202Eomgekeerd', 'x'.repeat(20_000), '\u0000\u0007', ''])(
    'bezwijkt niet onder vreemde tekst',
    (verhaal) => {
      expect(renderAdvies(withStory(verhaal)).length).toBeGreaterThan(10_000);
    },
  );

  it('zet een blokje voor een teken dat geen lettertype kent, en laat de rest staan', () => {
    const text = textOf(withStory('Zij riep 👩‍👩‍👧 en liep weg voor € 5 (café).'));
    expect(text).toMatch(/Zij riep □+ en liep weg voor € 5 \(café\)\./);
  });

  it('houdt veertig maatregelen en twaalf scenario’s heel', () => {
    const [scenario] = burgemeester.scenarios;
    const [maatregel] = burgemeester.maatregelen;
    if (scenario === undefined || maatregel === undefined) throw new Error('The example has both');
    const scenarios = Array.from({ length: 12 }, (_, index) => ({
      ...scenario,
      id: `s${index}`,
      titel: `Verhaal ${index}.`,
    }));
    const maatregelen = Array.from({ length: 40 }, (_, index) => ({
      ...maatregel,
      id: `m${index}`,
      titel: `Maatregel nummer ${index}.`,
      scenarios: [`s${index % 12}`],
    }));
    const text = textOf({ ...burgemeester, scenarios, maatregelen, losseScenarios: [] });
    expect(maatregelen.filter(({ titel }) => !text.includes(titel))).toEqual([]);
    expect(scenarios.filter(({ titel }) => !text.includes(titel))).toEqual([]);
  });
});
