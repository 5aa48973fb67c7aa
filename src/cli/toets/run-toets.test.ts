import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rechtstoets } from '#domain/regeling/rechtstoets.ts';
import { advies, vergoedingsfeiten, voorbeeldfeiten } from '#domain/regeling/voorbeeldfeiten.ts';
import { findDuplicateKeys } from './duplicate-keys.ts';
import { runToets } from './run-toets.ts';

const run = async (args: readonly string[], files: Readonly<Record<string, string>> = {}) => {
  const out: string[] = [];
  const err: string[] = [];
  const read = async (path: string): Promise<string> => {
    const text = files[path];
    if (text === undefined) throw new Error('ENOENT');
    return text;
  };
  const io = {
    read,
    stdin: () => read('-'),
    out: (line: string) => out.push(line),
    err: (line: string) => err.push(line),
  };
  const code = await runToets(args, io);
  return { code, out, err: err.join('\n') };
};

const decide = (invoer: unknown) =>
  run(['feiten.json'], { 'feiten.json': typeof invoer === 'string' ? invoer : JSON.stringify(invoer) });

const minimaal = { peildatum: '2025-06-01', ambt: 'wethouder' };

describe('een zaak', () => {
  test('geeft precies de uitkomst van de rechtstoets, uit een bestand of van de standaardinvoer', async () => {
    const feiten = voorbeeldfeiten('wethouder', { advies: advies() });
    const verwacht = rechtstoets(feiten);
    const bestand = await decide(feiten);
    const invoer = await run(['-'], { '-': `\uFEFF${JSON.stringify(feiten)}` });
    expect([bestand.code, invoer.code]).toEqual([0, 0]);
    expect(JSON.parse(bestand.out.join('\n'))).toEqual(verwacht);
    expect(JSON.parse(invoer.out.join('\n'))).toEqual(verwacht);
  });

  test('een sleutel die er niet is, is hetzelfde als null', async () => {
    const { code, out } = await decide(minimaal);
    expect(code).toBe(0);
    expect(JSON.parse(out.join('\n'))).toMatchObject({
      uitkomst: 'nog-niet-te-zeggen',
      ontbreekt: ['advies', 'ambtVan', 'organisatie', 'woning', 'ontheffingen', 'pkvw'],
    });
  });

  test('ook geen aanspraak is een beslissing: code 0', async () => {
    const { code, out } = await decide({ ...minimaal, ambt: 'overig' });
    expect([code, JSON.parse(out.join('\n')).uitkomst]).toEqual([0, 'geen-aanspraak']);
  });

  test('een vergoeding volgens 2021 noemt het bedrag in centen', async () => {
    const { out } = await decide(vergoedingsfeiten('burgemeester'));
    expect(JSON.parse(out.join('\n'))).toMatchObject({ uitkomst: 'vergoeden', vergoedingCent: 150_000 });
  });
});

describe('onjuiste invoer: code 2, niets beslist', () => {
  test('alle fouten staan er in een keer, met hun sleutel', async () => {
    const { code, out, err } = await decide({
      peildatum: '2025-02-30',
      ambt: 'keizer',
      geschorst: 'ja',
      kleur: 1,
      woning: { id: 7, straat: 'x' },
      pkvw: [{ soort: 'certificaat', afgegeven: '01-02-2020' }, null, { afgegeven: null }],
      kostenInclBtwCent: 12.5,
      eerderVerstrekt: {},
      ontheffingen: [{ van: '2025-02-01', tot: '2025-01-01' }],
    });
    expect([code, out]).toEqual([2, []]);
    for (const sleutel of [
      'peildatum moet',
      'ambt moet een van',
      'geschorst moet true of false zijn',
      'kleur is geen bekende sleutel',
      'woning.id moet tekst zijn',
      'woning.straat is geen bekende sleutel',
      'pkvw[0].afgegeven moet',
      'pkvw[1] moet een object zijn, maar is null',
      'pkvw[2].soort is verplicht',
      'kostenInclBtwCent moet een geheel',
      'eerderVerstrekt moet een lijst zijn',
      'ontheffingen[0].tot ligt voor van',
    ]) {
      expect(err).toContain(`- ${sleutel}`);
    }
  });

  test.each<readonly [string, unknown, string]>([
    ['leeg', '', 'is leeg'],
    ['half', '{"peildatum": ', 'geen geldige JSON'],
    ['geen object', '[]', 'moet een object zijn, maar is een lijst'],
    ['null', 'null', 'moet een object zijn, maar is null'],
    ['zonder verplichte sleutels', {}, 'peildatum is verplicht'],
    [
      'dubbele sleutel',
      '{"peildatum":"2025-06-01","ambt":"wethouder","ambt":"overig"}',
      'ambt staat er twee keer',
    ],
    [
      'dubbele sleutel, anders geschreven',
      '{"peildatum":"2025-06-01","ambt":"overig","a\\u006dbt":"overig"}',
      'ambt staat er twee keer',
    ],
    [
      'prototype',
      '{"peildatum":"2025-06-01","ambt":"overig","__proto__":{"ambt":"wethouder"}}',
      '__proto__ is geen bekende',
    ],
    [
      'organisatie die niet bij het ambt hoort',
      { ...minimaal, organisatie: { soort: 'waterschap' } },
      'wethouder hoort bij een gemeente',
    ],
    [
      'naam naast code',
      {
        ...minimaal,
        organisatie: { soort: 'gemeente', code: 'GM9001' },
        woning: { gemeente: 'Voorbeeldstad' },
      },
      'woning.gemeente moet op dezelfde manier',
    ],
    [
      'ambt dat eindigt voor het begint',
      { ...minimaal, ambtVan: '2025-02-01', ambtTot: '2025-01-01' },
      'ambtTot ligt voor ambtVan',
    ],
    ['veld van 10 MB', { ...minimaal, ambt: '😀'.repeat(2_500_000) }, 'ambt moet een van'],
    ['code van 10 MB', { ...minimaal, woning: { id: 'x'.repeat(10_000_000) } }, 'woning.id is te lang'],
    ['een miljoen haken', '['.repeat(1_000_000) + ']'.repeat(1_000_000), 'moet een object zijn'],
    [
      'een getal zonder eind',
      '{"peildatum":"2025-06-01","ambt":"overig","kostenInclBtwCent":1e999}',
      'is Infinity',
    ],
    ['tekst van rechts naar links', { ...minimaal, ambt: '\u202Eredruohtew' }, 'maar is "?redruohtew"'],
  ])('%s', async (_titel, invoer, melding) => {
    const { code, out, err } = await decide(invoer);
    expect([code, out]).toEqual([2, []]);
    expect(err).toContain(melding);
    expect(err.length).toBeLessThan(2_000);
  });

  test('een lange lijst fouten wordt afgekapt', async () => {
    const sleutels = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`k${index}`, 1]));
    expect((await decide({ ...minimaal, ...sleutels })).err).toContain('en nog 4900 fouten');
  });

  test('willekeurige JSON geeft altijd code 0 of 2 en nooit een fout', async () => {
    const sleutels = fc.constantFrom(...Object.keys(voorbeeldfeiten('wethouder')), 'x');
    await fc.assert(
      fc.asyncProperty(fc.dictionary(sleutels, fc.jsonValue()), async (rommel) => {
        const { code, out } = await decide({ ...minimaal, ...rommel });
        expect([0, 2]).toContain(code);
        expect(out.length > 0).toBe(code === 0);
      }),
    );
  });
});

describe('--regels', () => {
  const regels = [
    JSON.stringify({ ...minimaal, ambt: 'overig' }),
    '{"peildatum"',
    '',
    JSON.stringify({ ...minimaal, advies: { stand: 'geen' } }),
  ].join('\r\n');

  test('geeft een uitkomst per regel, op volgorde; een onjuiste regel noemt zijn nummer', async () => {
    const { code, out, err } = await run(['--regels', 'zaken'], { zaken: regels });
    const antwoorden = out.map((regel) => JSON.parse(regel));
    expect(antwoorden.map(({ uitkomst, regel }) => uitkomst ?? regel)).toEqual([
      'geen-aanspraak',
      2,
      'kan-advies-aanvragen',
    ]);
    expect(antwoorden[1].fouten).toHaveLength(1);
    expect(code).toBe(2);
    expect(err).toBe('1 van de 3 regels kloppen niet; daarover is niets beslist.');
  });

  test('zonder onjuiste regels is het code 0', async () => {
    expect(await run(['-', '--regels'], { '-': `${JSON.stringify(minimaal)}\n` })).toMatchObject({
      code: 0,
      err: '',
    });
  });
});

describe('gebruik', () => {
  test.each([[[]], [['a', 'b']], [['--snel', 'a']], [['bestaat-niet.json']]])(
    '%j is verkeerd gebruik: code 2',
    async (args) => {
      const { code, out, err } = await run(args);
      expect([code, out]).toEqual([2, []]);
      expect(err).toContain('--help');
    },
  );

  test('--help noemt elke sleutel', async () => {
    const { code, out } = await run(['--help']);
    expect(code).toBe(0);
    for (const sleutel of Object.keys(voorbeeldfeiten('wethouder')))
      expect(out.join('\n')).toContain(sleutel);
  });
});

test('dubbele sleutels worden alleen binnen hetzelfde object gezien', () => {
  expect(findDuplicateKeys('{"a":{"b":1},"b":[{"b":1},{"b":2}],"c":"b\\"b","d":"\\\\"}')).toEqual([]);
  expect(findDuplicateKeys('{"a":{"b":1,"b":2},"a":1}')).toEqual(['b', 'a']);
});
