import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './tree.ts';

/**
 * Has Stryker change the policy in every way it knows, and asks of each change whether our tests notice. It needs the npm registry:
 * Stryker brings about two hundred packages, so it is installed in a folder that is thrown away, without scripts. Takes half an hour.
 */
const STRYKER = ['@stryker-mutator/core@10.1.1', '@stryker-mutator/vitest-runner@10.1.1'];
const OURS = ['vitest', 'vite', 'typescript'];
const LOWEST = 95;

const folder = mkdtempSync(join(tmpdir(), 'veilig-ambt-mutanten-'));
const modules = join(folder, 'node_modules');
const tree = join(folder, 'tree');

writeFileSync(join(folder, 'package.json'), '{}');
const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--legacy-peer-deps'];
execFileSync('npm', ['install', ...quiet, ...STRYKER], { cwd: folder, stdio: 'inherit' });
for (const name of OURS) {
  rmSync(join(modules, name), { recursive: true, force: true });
  symlinkSync(join(ROOT, 'node_modules', name), join(modules, name));
}

mkdirSync(tree);
for (const name of [
  'src',
  'test',
  'scripts',
  'data',
  'docs',
  'package.json',
  'tsconfig.json',
  'vitest.config.ts',
])
  cpSync(join(ROOT, name), join(tree, name), { recursive: true });
symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'));

const include = ['src/domain/bevoegdheid/*.test.ts', 'test/security/bevoegdheid.test.ts'];
writeFileSync(
  join(tree, 'vitest.mutanten.ts'),
  `import base from './vitest.config.ts';
export default { ...base, test: { ...base.test, include: ${JSON.stringify(include)} } };`,
);
writeFileSync(
  join(tree, 'stryker.json'),
  JSON.stringify({
    testRunner: 'vitest',
    plugins: [join(modules, '@stryker-mutator/vitest-runner/dist/src/index.js')],
    mutate: ['src/domain/bevoegdheid/*.ts', '!**/*.test.ts', '!**/voorbeeldkaart.ts'],
    reporters: ['clear-text', 'json'],
    concurrency: 1,
    coverageAnalysis: 'perTest',
    vitest: { configFile: 'vitest.mutanten.ts', related: false },
    timeoutMS: 60_000,
  }),
);
const stryker = join(modules, '@stryker-mutator/core/bin/stryker.js');
spawnSync(process.execPath, [stryker, 'run', 'stryker.json'], { cwd: tree, stdio: 'inherit' });

type Report = {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
};
const report: Report = JSON.parse(readFileSync(join(tree, 'reports/mutation/mutation.json'), 'utf8'));
rmSync(folder, { recursive: true });

const statuses = Object.values(report.files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
const killed = statuses.filter((status) => status === 'Killed' || status === 'Timeout').length;
const survived = statuses.filter((status) => status === 'Survived' || status === 'NoCoverage').length;
const score = (100 * killed) / (killed + survived);
console.log(
  `${killed} of ${killed + survived} changes were noticed: ${score.toFixed(1)} %, of at least ${LOWEST} %.`,
);
process.exitCode = score >= LOWEST ? 0 : 1;
