import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { calendarDay } from '#kernel/calendar-day.ts';
import { exemplaarnummer } from '#kernel/exemplaar.ts';
import { renderAdvies } from '#reports/advies/render.ts';
import { renderMaatregelen } from '#reports/maatregelen/render.ts';
import { renderRaadstekst } from '#reports/raadstekst/render.ts';
import { renderWerkbon } from '#reports/werkbon/render.ts';
import { examples, inputOf } from './examples.ts';
import { infoOf, textOf } from './poppler.ts';

const op = calendarDay('2026-03-20');
type Of<Render extends (content: never) => unknown> = Parameters<Render>[0];

const FOTO = join(import.meta.dirname, '../../src/reports/advies/examples/foto-oprit.jpg');

/** A whole case in which every text is a canary that says where it belongs. */
const rapport: Of<typeof renderAdvies> = {
  ...inputOf<Of<typeof renderAdvies>>('advies/heemraad-nieuwbouw'),
  naam: 'Kanarienaam',
  dreiging: { ernst: 'hoog', waarschijnlijkheid: 'laag', toelichting: 'Kanariedreiging' },
  scenarios: [
    {
      id: 's1',
      domein: 'wonen',
      titel: 'Kanariescenario',
      verhaal: 'Kanarieverhaal',
      weerstand: 'Kanarieweer',
    },
  ],
  losseScenarios: [],
  maatregelen: [
    {
      id: 'm1',
      code: 'W-001',
      domein: 'wonen',
      titel: 'Kanariemaatregel',
      waar: 'Kanarieplek bij de voordeur',
      toelichting: 'Kanarieuitleg',
      vraagt: 'Kanariehuishouden',
      scenarios: ['s1'],
      alternatieven: [{ id: 'a1', code: null, titel: 'Kanariealternatief' }],
      eenmalig: null,
      perMaand: null,
      betaler: 'organisatie',
      grondslag: 'woonplek',
      einde: 'Kanarieeinde',
    },
  ],
  fotos: [{ bijschrift: 'Kanariefoto', nummer: 1, jpeg: readFileSync(FOTO) }],
};
const alles = [
  'Kanarienaam',
  'Kanariedreiging',
  'Kanariescenario',
  'Kanarieverhaal',
  'Kanarieweer',
  'Kanariemaatregel',
  'Kanarieplek',
  'Kanarieuitleg',
  'Kanariehuishouden',
  'Kanariealternatief',
  'Kanarieeinde',
  'Kanariefoto',
];
const [maatregel] = rapport.maatregelen;
if (maatregel === undefined) throw new Error('There is one');
const in_ = (text: string) => alles.filter((kanarie) => text.includes(kanarie));

describe('Elke uitgave zegt wat zij moet zeggen, en niets meer', () => {
  it('het hele rapport is voor de bestuurder en houdt niets achter', () => {
    expect(in_(textOf(renderAdvies(rapport)))).toEqual(alles);
  });

  it('de organisatie leest maatregel, plek en geld, en nooit waarom of voor wie', () => {
    const blad = {
      exemplaar: null,
      nummer: '3F7K-Q2M8',
      op,
      organisatieSoort: 'gemeente',
      versie: 3,
      veranderd: ['Gewijzigd. Buitenlicht'],
      maatregelen: [maatregel],
    } as const;
    const text = textOf(renderMaatregelen(blad));
    expect(in_(text)).toEqual(['Kanariemaatregel', 'Kanarieplek']);
    expect(text).toContain('artikel 3.9');
    expect(text).toContain('versie 3');
    expect(text).toContain('Gewijzigd. Buitenlicht');
    expect(textOf(renderMaatregelen({ ...blad, versie: 1, veranderd: [] }))).not.toContain('vorige versie');
    expect(text).not.toMatch(/burgemeester|wethouder/i);
  });

  it('de uitvoerder leest wat en waar, op een code, zonder ambt en zonder dreiging', () => {
    const bon = inputOf<Of<typeof renderWerkbon>>('werkbon/buitenlicht');
    const text = textOf(renderWerkbon({ ...bon, werk: [{ ...maatregel, woning: true }] }));
    expect(in_(text)).toEqual(['Kanariemaatregel', 'Kanarieplek']);
    expect(text).not.toMatch(
      /bestuurder|gemeente|burgemeester|wethouder|advies|dreiging|beveilig|Veilig Ambt/i,
    );
  });

  it.each(['gemeente', 'provincie', 'waterschap'] as const)(
    'de tekst voor de raad van een %s gaat over niemand',
    (soort) => {
      const text = textOf(renderRaadstekst({ op, organisatieSoort: soort }));
      expect(text).toContain(`onze ${soort}`);
      expect(text).not.toMatch(/€|exemplaar|dossier/i);
      expect(text.includes('geen bijdrage van het Rijk')).toBe(soort === 'waterschap');
    },
  );

  it('op elke bladzijde staat het nummer van het exemplaar, en zonder exemplaar nergens', () => {
    const exemplaar = { regel: 7_654_321, voor: 'de bestuurder', op };
    const nummer = exemplaarnummer(exemplaar.regel);
    const pdf = renderAdvies({ ...rapport, exemplaar });
    const pages = Number(/Pages:\s+(\d+)/.exec(infoOf(pdf))?.[1]);
    expect(textOf(pdf).split(`Exemplaar ${nummer}`)).toHaveLength(2 * pages + 1);
    expect(infoOf(pdf)).toContain(`exemplaar ${nummer}`);
    expect(textOf(renderAdvies({ ...rapport, exemplaar: null }))).not.toContain('Exemplaar');
  });
});

describe('Elke uitgave is voor iedereen te lezen', () => {
  it.each(examples)('$name is gelabeld, Nederlands, met een titel en koppen', ({ input, make }) => {
    const pdf = make(input());
    expect(infoOf(pdf)).toMatch(/Tagged:\s+yes/);
    expect(infoOf(pdf)).toMatch(/Title:\s+\S/);
    const bytes = Buffer.from(pdf).toString('latin1');
    expect(bytes).toContain('pdfuaid:part');
    expect(bytes).toMatch(/\/Lang\s*\(nl/);
    expect(infoOf(pdf, '-struct')).toMatch(/\bH1\b/);
  });

  it.each(['advies/heemraad-nieuwbouw', 'maatregelen/gemeente-drie-maatregelen'])(
    '%s heeft een tabel met een kop',
    (name) => {
      const example = examples.find((een) => een.name === name);
      const structure = infoOf(example?.make(example.input()) ?? new Uint8Array(), '-struct');
      for (const element of ['Table', 'TH', 'TD']) expect(structure).toContain(element);
    },
  );

  it('een foto zegt in woorden wat erop staat, en een andere foto geeft een ander rapport', () => {
    const pdf = Buffer.from(renderAdvies(rapport));
    expect(pdf.toString('latin1')).toContain('/Alt (Kanariefoto)');
    expect(pdf.includes('/DCTDecode')).toBe(true);
    expect(textOf(pdf)).toContain('Bij maatregel 1');
    const [foto] = rapport.fotos;
    const jpeg = readFileSync(FOTO.replace('oprit', 'achterdeur'));
    const ander = renderAdvies({ ...rapport, fotos: foto === undefined ? [] : [{ ...foto, jpeg }] });
    expect(Buffer.from(ander).equals(pdf)).toBe(false);
    expect(Buffer.from(renderAdvies({ ...rapport, fotos: [] })).includes('/DCTDecode')).toBe(false);
  });

  it('een tekening zegt in woorden wat erop staat', () => {
    const pdf = Buffer.from(renderAdvies({ ...rapport, exemplaar: null }));
    const structure = infoOf(pdf, '-struct');
    expect(structure.match(/Figure/g)?.length).toBeGreaterThanOrEqual(2);
    expect(pdf.toString('latin1')).toContain('/Alt (Tekening van een woning');
    expect(pdf.toString('latin1')).toContain('bij de voordeur: 1');
  });
});
