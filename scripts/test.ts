import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium, findPostgres } from './machine.ts';
import { type Cluster, startPostgres } from './postgres.ts';

type Assertion = { readonly status: string };
type Report = {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly Assertion[];
  }[];
};

/** Counts of a vitest JSON report; a file that could not be read at all counts as one failure. */
export const countTests = ({ testResults }: Report): { passed: number; failed: number; skipped: number } => {
  const all = testResults.flatMap((file) => file.assertionResults);
  const passed = all.filter(({ status }) => status === 'passed').length;
  const failed = all.filter(({ status }) => status === 'failed').length;
  const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return { passed, failed: failed + broken.length, skipped: all.length - passed - failed };
};

/** What this machine lacks, as sentences for the person who runs the tests. */
export const missingHere = (): readonly string[] => [
  ...(findChromium() === undefined
    ? ['no Chromium: the walks through the screens are skipped (set CHROMIUM to its path)']
    : []),
  ...(findPostgres() === undefined
    ? ['no PostgreSQL 15 or newer: its half of the contract tests is skipped (set PG_BIN to its folder)']
    : []),
];

const runVitest = (args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> =>
  new Promise((resolve) => {
    const vitest = join(import.meta.dirname, '../node_modules/vitest/vitest.mjs');
    const child = spawn(process.execPath, [vitest, 'run', ...args], { stdio: 'inherit', env });
    child.on('exit', (code) => resolve(code ?? 1));
  });

const readReport = (path: string): Report => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { testResults: [] };
  }
};

const runAll = async (args: readonly string[], cluster: Cluster | undefined): Promise<number> => {
  const folder = mkdtempSync(join(tmpdir(), 'veilig-ambt-test-'));
  const report = join(folder, 'report.json');
  const shared = cluster === undefined ? {} : { VEILIG_AMBT_TEST_POSTGRES: cluster.url('%s') };
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runVitest([...reporters, ...args], { ...process.env, ...shared });
  const { passed, failed, skipped } = countTests(readReport(report));
  rmSync(folder, { recursive: true });
  for (const reason of missingHere()) console.log(`Skipped: ${reason}.`);
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
  const skipIsFailure = process.env.CI === 'true' && skipped > 0;
  if (skipIsFailure) console.log('A skipped test is a failure when CI=true.');
  return code !== 0 || skipIsFailure ? 1 : 0;
};

if (import.meta.main) {
  const built = spawnSync(process.execPath, [join(import.meta.dirname, 'build.mjs')], { stdio: 'inherit' });
  if (built.status !== 0) process.exit(1);
  const cluster = await startPostgres();
  process.exitCode = await runAll(process.argv.slice(2), cluster).finally(() => cluster?.stop());
}
