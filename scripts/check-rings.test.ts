import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findWrongImports } from './check-rings.ts';
import { ROOT } from './tree.ts';

let root: string;
const place = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'veilig-ambt-rings-'));
  cpSync(join(ROOT, 'package.json'), join(root, 'package.json'));
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  place('src/kernel/day.ts', 'export type Day = string;\n');
  place(
    'src/domain/advies/advies.ts',
    "import type { Day } from '#kernel/day.ts';\nexport type Advies = { op: Day };\n",
  );
  place('src/store/open.ts', "import { readFileSync } from 'node:fs';\nexport const open = readFileSync;\n");
});
afterEach(() => rmSync(root, { recursive: true }));

const rules = async () => (await findWrongImports(root)).complaints.map((line) => line.split(':')[0]);

describe('the import rules', () => {
  it('are content with a house that looks inward', async () => {
    expect(await findWrongImports(root)).toEqual({ modules: 3, complaints: [] });
  });

  it.each([
    ['domain-looks-inward', 'src/domain/advies/a.ts', "import '#store/open.ts';"],
    [
      'kernel-looks-inward',
      'src/kernel/a.ts',
      "import type { Advies } from '#domain/advies/advies.ts';\nexport type A = Advies;",
    ],
    [
      'slices-do-not-meet',
      'src/domain/keuze/a.ts',
      "import type { Advies } from '../advies/advies.ts';\nexport type A = Advies;",
    ],
    ['shared-words-stand-alone', 'src/domain/gedeeld/a.ts', "import '../advies/advies.ts';"],
    ['pure-core', 'src/domain/keuze/a.ts', "import 'node:fs';"],
    ['pure-core', 'src/domain/keuze/a.ts', "import 'zod';"],
    ['known-rings-only', 'src/attic/a.ts', "import '#kernel/day.ts';"],
    ['no-cycles', 'src/kernel/a.ts', "import './a.ts';\nimport './b.ts';"],
    ['everything-is-found', 'src/cli/a.ts', "import './nowhere.ts';"],
    ['production-needs-no-tools', 'src/cli/a.ts', "import 'esbuild';"],
    ['demo-stays-apart', 'src/main/cli.ts', "import './demo.ts';"],
  ])('%s bites on %s with %s', async (rule, path, text) => {
    place('src/main/demo.ts', 'export const demo = 1;\n');
    place('src/kernel/b.ts', "import './a.ts';\n");
    if (!path.startsWith('src/kernel/')) rmSync(join(root, 'src/kernel/b.ts'));
    place(path, `${text}\n`);
    expect(await rules()).toContain(rule);
  });

  it('are red when nothing was looked at', async () => {
    rmSync(join(root, 'src'), { recursive: true });
    mkdirSync(join(root, 'src'));
    expect((await findWrongImports(root)).complaints).toEqual(['No module was looked at.']);
  });
});
