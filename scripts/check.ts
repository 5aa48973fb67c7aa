import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './tree.ts';

const tool = (name: string, ...args: readonly string[]) => [
  join(ROOT, 'node_modules', '.bin', name),
  ...args,
];
const script = (name: string, ...args: readonly string[]) => [
  process.execPath,
  join(ROOT, 'scripts', name),
  ...args,
];

/** Everything that must hold before a change lands, in order; `.ci/run` does exactly this. */
const STEPS: readonly (readonly [string, readonly string[]])[] = [
  ['types', tool('tsc', '-p', '.', '--noEmit')],
  ['pure domain', tool('tsc', '-p', 'src/domain', '--noEmit')],
  ['format and lint', tool('biome', 'check', '--error-on-warnings', '--diagnostic-level=warn', '.')],
  ['import rules', script('check-rings.ts')],
  ['file sizes', script('check-sizes.ts')],
  ['root', script('check-root.ts')],
  ['names', script('check-names.ts')],
  ['glossary', script('check-begrippen.ts')],
  ['generated files', script('gen.ts', '--check')],
  ['links', script('check-links.ts')],
  ['unused', tool('knip', '--config', 'scripts/knip.ts', '--no-progress')],
  ['packages', script('check-packages.ts')],
  ['bill of materials', script('sbom.ts')],
  ['tests', script('test.ts')],
];

const run = ([name, command]: readonly [string, readonly string[]]): boolean => {
  console.log(`── ${name}`);
  const [program = '', ...args] = command;
  return spawnSync(program, args, { cwd: ROOT, stdio: 'inherit' }).status === 0;
};

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !STEPS.some(([step]) => step === name));
if (unknown.length > 0) {
  console.error(`No such check: ${unknown.join(', ')}. There are: ${STEPS.map(([name]) => name).join(', ')}`);
  process.exit(2);
}
const failed = STEPS.filter(([name]) => chosen.length === 0 || chosen.includes(name)).filter(
  (step) => !run(step),
);
console.log(
  failed.length === 0 ? '── all checks passed' : `── failed: ${failed.map(([name]) => name).join(', ')}`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
