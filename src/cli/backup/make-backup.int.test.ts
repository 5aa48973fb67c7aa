import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeBackup, restoreBackup } from './make-backup.ts';
import type { Part } from './parts.ts';

const parts: readonly Part[] = [
  { naam: 'dossiers', uitleg: '', databases: ['dossiers.sqlite'], files: [] },
  { naam: 'sleutels', uitleg: '', databases: ['sleutels/keys.sqlite'], files: ['sleutels/wortel.key'] },
];

let root: string;
let open: DatabaseSync[];
const at = (...path: readonly string[]) => join(root, ...path);

const fill = (path: string): DatabaseSync => {
  const database = new DatabaseSync(path);
  database.exec('pragma journal_mode = wal; create table regel (tekst text); ');
  database.exec("insert into regel values ('een'), ('twee')");
  open.push(database);
  return database;
};

const rowsIn = (path: string): number => {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    return Number(database.prepare('select count(*) as n from regel').get()?.n);
  } finally {
    database.close();
  }
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'veilig-ambt-backup-'));
  open = [];
  mkdirSync(at('data', 'sleutels'), { recursive: true });
  fill(at('data', 'dossiers.sqlite'));
  fill(at('data', 'sleutels', 'keys.sqlite'));
  writeFileSync(at('data', 'sleutels', 'wortel.key'), 'geheim', { mode: 0o400 });
});

afterEach(() => {
  for (const database of open) database.close();
  rmSync(root, { recursive: true, force: true });
});

describe('a backup', () => {
  it('is made while the program writes, each part in a folder of its own, and can be put back', async () => {
    expect(await makeBackup(at('data'), at('kopie'), parts)).toEqual({ problems: [] });
    expect(readdirSync(at('kopie')).sort()).toEqual(['dossiers', 'sleutels']);
    expect(readdirSync(at('kopie', 'dossiers'))).toEqual(['dossiers.sqlite']);

    expect(await restoreBackup(at('kopie'), at('nieuw'), parts)).toEqual({ problems: [] });
    expect(rowsIn(at('nieuw', 'dossiers.sqlite'))).toBe(2);
    expect(rowsIn(at('nieuw', 'sleutels', 'keys.sqlite'))).toBe(2);
    expect(readFileSync(at('nieuw', 'sleutels', 'wortel.key'), 'utf8')).toBe('geheim');
    expect(statSync(at('nieuw', 'sleutels', 'wortel.key')).mode & 0o777).toBe(0o400);
  });

  it('never goes over what is there', async () => {
    await makeBackup(at('data'), at('kopie'), parts);
    expect((await makeBackup(at('data'), at('kopie'), parts)).problems[0]).toContain('is niet leeg');
    expect((await restoreBackup(at('kopie'), at('data'), parts)).problems[0]).toContain('is niet leeg');
    expect(rowsIn(at('data', 'dossiers.sqlite'))).toBe(2);
  });

  it('says everything that is missing', async () => {
    rmSync(at('data', 'sleutels'), { recursive: true });
    expect((await makeBackup(at('data'), at('kopie'), parts)).problems).toHaveLength(2);
    expect((await restoreBackup(at('kopie'), at('nieuw'), parts)).problems).toHaveLength(3);
  });

  it('of a damaged database is not taken for good', async () => {
    const path = at('data', 'dossiers.sqlite');
    open[0]?.exec('pragma wal_checkpoint(truncate)');
    open[0]?.exec(`insert into regel select hex(randomblob(2000)) from regel, regel, regel, regel, regel`);
    open.shift()?.close();
    const bytes = readFileSync(path);
    bytes.fill(0xff, 8_192, 16_384);
    writeFileSync(path, bytes);
    const outcome = await makeBackup(at('data'), at('kopie'), parts).catch((error: unknown) => error);
    expect(outcome).not.toEqual({ problems: [] });
  });
});
