import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findSecondNames, findUnexplained, readGlossary } from './check-begrippen.ts';
import { findBrokenLinks } from './check-links.ts';
import { findBadPaths, findBadWords, findDoubleNumbers } from './check-names.ts';
import { findBadPackages } from './check-packages.ts';
import { findStrangers } from './check-root.ts';
import { findTooLong } from './check-sizes.ts';
import { complete } from './complete-lockfile.ts';

const lines = (count: number) => 'x\n'.repeat(count);

describe('file sizes', () => {
  it('accept short files and a long test', () => {
    expect(
      findTooLong([
        { path: 'src/a.ts', text: lines(75) },
        { path: 'src/a.test.ts', text: lines(400) },
      ]),
    ).toEqual([]);
  });

  it.each([
    [
      [
        { path: 'src/a.ts', text: lines(251) },
        { path: 'src/b.ts', text: lines(1) },
      ],
      'src/a.ts: 251 lines',
    ],
    [[{ path: 'src/a.test.ts', text: lines(401) }], 'src/a.test.ts: 401 lines'],
    [
      [
        { path: 'src/a.ts', text: lines(76) },
        { path: 'src/b.ts', text: lines(90) },
      ],
      'The median source file has 76',
    ],
    [[], 'No source file'],
  ])('bite', (files, complaint) => {
    expect(findTooLong(files)[0]).toContain(complaint);
  });
});

describe('the root', () => {
  it('refuses what has no place there, once', () => {
    expect(findStrangers(['README.md', 'src/a.ts', 'notes/a.md', 'notes/b.md', 'x.js'])).toEqual([
      'notes: not at the root',
      'x.js: not at the root',
    ]);
  });
});

describe('names', () => {
  it('accept ordinary paths and words', () => {
    expect(
      findBadPaths(['src/domain/advies/advies.ts', 'docs/decisions/0001-language.md', 'LICENSE']),
    ).toEqual([]);
    expect(findBadWords([{ path: 'src/domain/a.ts', text: 'new Date(ms)\nsee /var/lib' }])).toEqual([]);
  });

  it.each([
    'src/web/utils/a.ts',
    'src/helpers.ts',
    'src/types/a.ts',
    'src/a b.ts',
    'docs/één.md',
    'src/web/Page.tsx',
  ])('refuse %s', (path) => {
    expect(findBadPaths([path])).toHaveLength(1);
  });

  it('refuse two decisions with one number', () => {
    const decisions = ['0001-language', '0002-dates', '0002-money'].map(
      (name) => `docs/decisions/${name}.md`,
    );
    expect(findDoubleNumbers(decisions)).toEqual([expect.stringContaining('0002-money')]);
    expect(findDoubleNumbers([...decisions.slice(0, 2), 'docs/0002-money.md'])).toEqual([]);
  });

  it.each([
    ['src/web/a.ts', `// ${'TO'}DO later`],
    ['src/web/a.ts', `// biome-${'ignore'} lint: no`],
    ['docs/a.md', `see \`/${'home'}/me/notes\``],
    ['src/domain/keuze/a.ts', 'const now = Date.now();'],
    ['src/kernel/a.ts', 'const dice = Math.random();'],
  ])('refuse in %s: %s', (path, text) => {
    expect(findBadWords([{ path, text }])).toHaveLength(1);
  });
});

describe('links', () => {
  const exists = (path: string) => ['docs/a.md', 'README.md'].includes(path);
  const links = (text: string) => findBrokenLinks([{ path: 'docs/a.md', text }], exists);

  it('accept files, headings, addresses and code', () => {
    expect(links('# Eén kop\n[a](../README.md) [b](#eén-kop) [c](https://x.nl/y) `[d](nowhere)`')).toEqual(
      [],
    );
  });

  it('bite on a missing file and a missing heading', () => {
    expect(links('[a](gone.md) [b](#gone)')).toHaveLength(2);
  });
});

describe('packages', () => {
  const lockfile = (entry: object) => ({
    packages: { '': {}, 'node_modules/a': { license: 'MIT', ...entry } },
  });

  it('accept a small, free, scriptless package', () => {
    expect(findBadPackages(lockfile({ resolved: 'https://registry.npmjs.org/a/-/a-1.0.0.tgz' }))).toEqual([]);
  });

  it.each([
    [{ hasInstallScript: true }, 'runs a script'],
    [{ license: 'SSPL-1.0' }, 'SSPL-1.0 is not on the list'],
    [{ license: undefined }, 'unknown is not on the list'],
    [{ resolved: 'https://elsewhere.example/a.tgz' }, 'another place'],
    [{ dev: true }, 'No production package'],
  ])('bite on %o', (entry, complaint) => {
    expect(findBadPackages(lockfile(entry))[0]).toContain(complaint);
  });

  it('bite on a platform that the lockfile does not name, until it is completed', () => {
    const lacking = lockfile({ optionalDependencies: { '@a/cli-darwin-arm64': '1.0.0' } });
    expect(findBadPackages(lacking)[0]).toContain('@a/cli-darwin-arm64: not in the lockfile');
    expect(findBadPackages(complete(lacking))).toEqual([]);
    expect(() => complete(lockfile({ optionalDependencies: { strange: '1.0.0' } }))).toThrow('strange');
  });

  it('bite when production needs too many', () => {
    const many = Array.from({ length: 41 }, (_, index) => [`node_modules/p${index}`, { license: 'MIT' }]);
    expect(findBadPackages({ packages: Object.fromEntries(many) })).toEqual([
      '41 production packages (at most 40)',
    ]);
  });
});

describe('the glossary', () => {
  const entries = readGlossary(
    [
      '| woord | artikel | betekenis | heet nooit |',
      '|---|---|---|---|',
      '| **toetser** | - | wie toetst | beoordelaar, auditor |',
      '',
      '| feit | betekenis |',
      '|---|---|',
      '| `AdviesOpgesteld` | het advies is begonnen |',
    ].join('\n'),
  );
  const domain = (text: string) => [{ path: 'src/domain/advies/feiten.ts', text }];

  it('knows words, facts and wrong names', () => {
    expect(entries).toEqual([
      { word: 'toetser', never: ['beoordelaar', 'auditor'] },
      { word: 'AdviesOpgesteld', never: [] },
    ]);
  });

  it('accepts explained names and craft types', () => {
    const text =
      "export type Toetser = string;\nexport type AdviesEvent = { readonly type: 'AdviesOpgesteld' };";
    expect(findUnexplained(entries, domain(text))).toEqual([]);
  });

  it('accepts a name made of words it knows, and not of others', () => {
    const known = [...entries, { word: 'stand', never: [] }];
    expect(findUnexplained(known, domain('export type ToetserStand = string;'))).toEqual([]);
    expect(findUnexplained(known, domain('export type ToetserPlek = string;'))).toHaveLength(1);
  });

  it('bites on an unexplained type, an unexplained fact and an empty domain', () => {
    expect(findUnexplained(entries, domain('export type Scenario = string;'))).toHaveLength(1);
    expect(findUnexplained(entries, domain("type E = { readonly type: 'AdviesKwijt' };"))).toHaveLength(1);
    expect(findUnexplained(entries, [])).toEqual(['No word of the domain was looked at.']);
  });

  it('bites on a second name in an identifier or a path, not in a sentence', () => {
    const at = (path: string, text: string) => findSecondNames(entries, [{ path, text }]);
    expect(at('src/a.ts', 'const eersteBeoordelaar = 1;')).toHaveLength(1);
    expect(at('src/auditor.ts', '')).toHaveLength(1);
    expect(at('src/a.tsx', "const x = 'de beoordelaar'; // auditor\nconst y = <p>Uw auditor</p>;")).toEqual(
      [],
    );
  });
});

describe('npm run check', () => {
  const check = (...names: string[]) =>
    spawnSync(process.execPath, [join(import.meta.dirname, 'check.ts'), ...names], { encoding: 'utf8' });

  it('runs a check by name and says how it went', () => {
    expect(check('root')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('── all checks passed'),
    });
  });

  it('refuses a name that would check nothing', () => {
    expect(check('everything')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('No such check'),
    });
  });
});
