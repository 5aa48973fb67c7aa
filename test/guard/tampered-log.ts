import { createSecretKey } from 'node:crypto';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import type { NewAuditLine } from '#guard/audit-line.ts';
import { openAuditLog, type Surroundings } from '#guard/audit-log.ts';
import { notary } from '#guard/signed-note.ts';
import { verifiedIn } from '#guard/verified.ts';
import { type Checkpoint, witnessIn } from '#guard/witness.ts';
import { accountId, dossierId } from '#kernel/ids.ts';

const signer = notary(Buffer.alloc(32, 1), createSecretKey(Buffer.alloc(32, 2)));

export const lineOf = (nr: number): NewAuditLine => ({
  account: accountId('a'.repeat(26)),
  rol: 'adviseur',
  doel: 'tonen',
  actie: 'lees:advieswerk',
  dossiers: [nr % 3, nr % 5].map((one) => dossierId(String(one).repeat(26))),
  compartimenten: ['woning'],
  betreft: null,
  besluit: nr % 7 === 0 ? 'geweigerd' : 'toegestaan',
});

export type ClosedLog = {
  readonly folder: string;
  readonly seen: Checkpoint;
  readonly notes: readonly string[];
};

/** What a log needs around it, kept in `memory`; what is delivered is added to `notes`. */
export const surroundings = (memory: DatabaseSync, notes: string[]): Surroundings => ({
  notary: signer,
  witness: witnessIn(memory),
  verified: verifiedIn(memory),
  now: () => new Date('2026-11-21T12:00:00Z'),
  deliver: ({ note }) => {
    notes.push(note);
    return true;
  },
});

/** A log of so many lines in `folder`, about other dossiers from another `first` on, with a checkpoint after every seventh, and what stood outside it when it was closed. */
export const closedLog = async (folder: string, lines: number, first = 1): Promise<ClosedLog> => {
  mkdirSync(folder, { recursive: true });
  const memory = new DatabaseSync(':memory:');
  const notes: string[] = [];
  const around = surroundings(memory, notes);
  const log = openAuditLog(folder, around);
  for (let nr = 1; nr <= lines; nr += 1) {
    await log.append(lineOf(first + nr));
    if (nr % 7 === 0) await log.verify([]);
  }
  log.close();
  const seen = around.witness.seen();
  memory.close();
  if (seen === undefined) throw new Error('A closed log has a checkpoint');
  writeFileSync(join(folder, 'publieke-sleutel'), `${signer.publicKey}\n`);
  return { folder, seen, notes };
};

/** The same log in another folder. */
export const copyOf = (log: ClosedLog, folder: string): ClosedLog => {
  mkdirSync(folder, { recursive: true });
  for (const name of ['audit.sqlite', 'publieke-sleutel'])
    copyFileSync(join(log.folder, name), join(folder, name));
  return { ...log, folder };
};

/** What our own program says of a log: the first fault, or undefined. */
export const ours = async (
  { folder, seen }: ClosedLog,
  witnessed: readonly string[] = [],
): Promise<string | undefined> => {
  const memory = new DatabaseSync(':memory:');
  const around = surroundings(memory, []);
  around.witness.see(seen);
  try {
    const log = openAuditLog(folder, around);
    try {
      return (await log.verify(witnessed)).fault;
    } finally {
      log.close();
    }
  } catch (error) {
    return (error as Error).message;
  } finally {
    memory.close();
  }
};

export type Statement = readonly [sql: string, ...values: SQLInputValue[]];

/** Changes a log as someone would who can write the file. */
export const tamper = ({ folder }: Pick<ClosedLog, 'folder'>, statements: readonly Statement[]): void => {
  const db = new DatabaseSync(join(folder, 'audit.sqlite'));
  db.exec('PRAGMA synchronous = OFF');
  for (const { name } of db.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'").all())
    db.exec(`DROP TRIGGER ${name}`);
  for (const [sql, ...values] of statements) db.prepare(sql).run(...values);
  db.close();
};

export type Cell = {
  readonly table: 'line' | 'checkpoint';
  readonly column: string;
  readonly key: number;
  readonly bytes: Uint8Array;
};

/** Every stored text and blob of the lines and checkpoints, as bytes. */
export const cellsOf = ({ folder }: ClosedLog): readonly Cell[] => {
  const db = new DatabaseSync(join(folder, 'audit.sqlite'), { readOnly: true });
  const columns = [
    ['line', 'line', 'nr'],
    ['line', 'leaf', 'nr'],
    ['line', 'stamp', 'nr'],
    ['checkpoint', 'note', 'size'],
    ['checkpoint', 'frontier', 'size'],
  ] as const;
  const cells = columns.flatMap(([table, column, key]) =>
    db
      .prepare(`SELECT ${key} AS key, CAST(${column} AS BLOB) AS bytes FROM ${table}`)
      .all()
      .map((row) => ({ table, column, key: Number(row.key), bytes: row.bytes as Uint8Array })),
  );
  db.close();
  return cells;
};

/** Puts bytes in a cell, also when they are no text. */
export const write = ({ table, column, key }: Cell, bytes: Uint8Array): Statement => {
  const value = column === 'line' || column === 'note' ? 'CAST(? AS TEXT)' : '?';
  return [
    `UPDATE ${table} SET ${column} = ${value} WHERE ${table === 'line' ? 'nr' : 'size'} = ?`,
    bytes,
    key,
  ];
};

/** The cell with one bit of one byte the other way. */
export const flipped = ({ bytes }: Cell, at: number, bit: number): Uint8Array =>
  bytes.map((byte, index) => (index === at ? byte ^ (1 << bit) : byte));
