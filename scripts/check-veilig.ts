import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Resultaat } from '../test/security/resultaat.ts';
import { ROOT } from './tree.ts';

/** Where the proofs of confidentiality stand; any test file below may add a row to the table. */
const PROOFS = ['test/security', 'test/guard', 'test/crash'];

/** A row as it is printed, and whether it is as it should be. */
export const judge = ({ bewering, gevallen, afwijkingen, ingebouwd, gevonden }: Resultaat) => {
  const looked = gevallen > 0 && ingebouwd > 0;
  // Of very many faults built in some change nothing that could be seen: at least 95% must be found.
  const bites = gevonden === ingebouwd || (ingebouwd > 1_000 && gevonden >= ingebouwd * 0.95);
  const ok = looked && afwijkingen === 0 && bites;
  const count = (value: number) => value.toLocaleString('nl-NL');
  return {
    ok,
    cells: [
      bewering,
      count(gevallen),
      afwijkingen === 0 ? 'geen afwijking' : `${count(afwijkingen)} afwijkingen`,
      `${count(gevonden)} van ${count(ingebouwd)}`,
      ok ? 'goed' : 'FOUT',
    ],
  };
};

const HEAD = ['Bewering', 'Gevallen', 'Uitkomst', 'Ingebouwde fouten gevonden', ''];

/** Lines of text in columns as wide as they need to be. */
export const table = (rows: readonly (readonly string[])[]): string => {
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(width(column)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

/** The rows that the proofs left behind; a claim that was proven twice has its last row. */
export const readRows = (text: string): readonly Resultaat[] => [
  ...new Map(
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Resultaat)
      .map((row) => [row.bewering, row]),
  ).values(),
];

const runProofs = (env: NodeJS.ProcessEnv): Promise<number> =>
  new Promise((resolve) => {
    const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
    const child = spawn(process.execPath, [vitest, 'run', ...PROOFS], { cwd: ROOT, stdio: 'inherit', env });
    child.on('exit', (code) => resolve(code ?? 1));
  });

const main = async (): Promise<number> => {
  const folder = mkdtempSync(join(tmpdir(), 'veilig-ambt-bewijs-'));
  const file = join(folder, 'resultaten.jsonl');
  const full = process.argv.includes('--volledig');
  const code = await runProofs({
    ...process.env,
    VEILIG_AMBT_RESULTATEN: file,
    ...(full ? { VEILIG_AMBT_VOLLEDIG: '1' } : {}),
  });
  const rows = existsSync(file) ? readRows(readFileSync(file, 'utf8')).map(judge) : [];
  rmSync(folder, { recursive: true });
  console.log(table([HEAD, ...rows.map(({ cells }) => cells)]));
  console.log(`${rows.length} beweringen, ${full ? 'volledige' : 'korte'} reeks`);
  return code === 0 && rows.length > 0 && rows.every(({ ok }) => ok) ? 0 : 1;
};

if (import.meta.main) process.exitCode = await main();
