import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const here = join(import.meta.dirname, '..');
let root: string;

/** A small package with the real bin and the real build. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'veilig-ambt-build-'));
  mkdirSync(join(root, 'src/main'), { recursive: true });
  mkdirSync(join(root, 'src/kernel'));
  for (const file of ['package.json', 'scripts/build.mjs', 'src/main/veilig-ambt.mjs']) {
    cpSync(join(here, file), join(root, file));
  }
  symlinkSync(join(here, 'node_modules'), join(root, 'node_modules'));
  writeFileSync(
    join(root, 'src/kernel/word.ts'),
    "import text from './word.typ';\nexport const word = (): string => text.trim();\n",
  );
  writeFileSync(join(root, 'src/kernel/word.typ'), 'eerste\n');
  writeFileSync(
    join(root, 'src/main/cli.ts'),
    "import { word } from '#kernel/word.ts';\nexport const main = async (args: string[]) => { console.log(word(), process.env.NODE_ENV, ...args); return args.length; };\n",
  );
  writeFileSync(
    join(root, 'src/main/demo.ts'),
    "import { word } from '#kernel/word.ts';\nexport const demo = () => word();\n",
  );
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const node = process.execPath;
const environment = { PATH: process.env.PATH ?? '' };
const run = (command: string, ...args: string[]) =>
  spawnSync(command, args, { cwd: root, encoding: 'utf8', env: environment });
const bin = (...args: string[]) => run(node, 'src/main/veilig-ambt.mjs', ...args);

describe('the build', () => {
  it('bundles our own subpath imports and text files, and is rebuilt when a source is newer', () => {
    const first = bin('a', 'b');
    expect(first).toMatchObject({ status: 2, stdout: 'eerste production a b\n', stderr: '' });
    writeFileSync(join(root, 'src/kernel/word.typ'), 'tweede\n');
    const later = new Date(Date.now() + 2000);
    utimesSync(join(root, 'src/kernel/word.typ'), later, later);
    expect(bin().stdout).toBe('tweede production\n');
  });

  it('leaves the demo out of a production build', () => {
    run(node, 'scripts/build.mjs');
    expect(existsSync(join(root, 'dist/demo.js'))).toBe(true);
    run(node, 'scripts/build.mjs', '--productie');
    expect(readdirSync(join(root, 'dist')).filter((name) => !name.startsWith('deel-'))).toEqual([
      'veilig-ambt.js',
    ]);
  });

  it('leaves the old build standing when the source does not compile', () => {
    bin();
    writeFileSync(join(root, 'src/kernel/word.ts'), 'export const word = (');
    expect(run(node, 'scripts/build.mjs').status).not.toBe(0);
    expect(readdirSync(join(root, 'dist'))).toContain('veilig-ambt.js');
    expect(readdirSync(join(root, 'dist')).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});

describe('an older Node', () => {
  /** The bin as an old Node would see it. */
  const underNode20 = (...args: string[]) =>
    run(
      node,
      '--import',
      `data:text/javascript,if(!process.env.NIEUW){Object.defineProperty(process,'version',{value:'v20.1.0'});process.env.NIEUW='1'}`,
      'src/main/veilig-ambt.mjs',
      ...args,
    );

  it('goes on under the Node that the package brought, with the same arguments and exit code', () => {
    expect(underNode20('x')).toMatchObject({ status: 1, stdout: 'eerste production x\n' });
  });

  it('says what is needed when there is none', () => {
    rmSync(join(root, 'node_modules'));
    expect(underNode20()).toMatchObject({ status: 2, stdout: '' });
    expect(underNode20().stderr).toContain('Node 24');
  });
});
