import type { DatabaseSync } from 'node:sqlite';
import type { DossierId } from '#kernel/ids.ts';
import type { AuditLine } from './guard.ts';
import type { Checkpoint } from './witness.ts';

const appendOnly = (table: string) =>
  ['UPDATE', 'DELETE']
    .map(
      (change) => `
  CREATE TRIGGER IF NOT EXISTS ${table}_no_${change.toLowerCase()} BEFORE ${change} ON ${table}
  BEGIN SELECT RAISE(ABORT, 'The audit log only grows'); END;`,
    )
    .join('');

/** Lines with their leaf hash and stamp, the lines of each dossier, and signed checkpoints; none can be changed or removed.
 * Pairs of dossier and line are written with the checkpoint that covers the line. */
export const auditSchema = `
  CREATE TABLE IF NOT EXISTS line (nr INTEGER PRIMARY KEY, line TEXT NOT NULL, leaf BLOB NOT NULL, stamp BLOB NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS line_dossier (
    dossier TEXT NOT NULL, nr INTEGER NOT NULL, PRIMARY KEY (dossier, nr)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS checkpoint (size INTEGER PRIMARY KEY, note TEXT NOT NULL, frontier BLOB NOT NULL) STRICT;
  ${['line', 'line_dossier', 'checkpoint'].map(appendOnly).join('')}`;

export type LineRow = {
  readonly nr: number;
  readonly line: string;
  readonly leaf: Uint8Array;
  readonly stamp: Uint8Array;
};
/** A dossier and the number of a line that names it. */
export type Pair = readonly [dossier: DossierId, nr: number];
export type CheckpointRow = Checkpoint & { readonly frontier: Uint8Array };

const countIn = (row: unknown): number => (row as { readonly count: number }).count;

/** The statements of the audit log, prepared once. */
export const auditTables = (db: DatabaseSync) => {
  const insertLine = db.prepare('INSERT INTO line (nr, line, leaf, stamp) VALUES (?, ?, ?, ?)');
  const insertPairs = db.prepare(
    'INSERT INTO line_dossier (dossier, nr) SELECT value ->> 0, value ->> 1 FROM json_each(?) ORDER BY 1, 2',
  );
  const insertCheckpoint = db.prepare('INSERT INTO checkpoint (size, note, frontier) VALUES (?, ?, ?)');
  const linesAfter = db.prepare('SELECT nr, line, leaf, stamp FROM line WHERE nr > ? ORDER BY nr LIMIT ?');
  const erasuresAfter = db.prepare(
    `SELECT nr, line, leaf, stamp FROM line WHERE nr > ? AND instr(line, '"actie":"wis:') > 0 ORDER BY nr`,
  );
  const linesOf = db.prepare(
    `SELECT line FROM line WHERE nr IN (SELECT nr FROM line_dossier WHERE dossier = ? UNION SELECT value FROM json_each(?))
     ORDER BY nr`,
  );
  const checkpointAt = db.prepare('SELECT size, note, frontier FROM checkpoint WHERE size = ?');
  const sizes = db.prepare('SELECT size FROM checkpoint WHERE size > ?');
  const lastCheckpoint = db.prepare('SELECT size, note, frontier FROM checkpoint ORDER BY size DESC LIMIT 1');
  const pairCount = db.prepare('SELECT count(*) AS count FROM line_dossier WHERE nr <= ?');
  const numbersOf = db.prepare(
    'SELECT json_group_array(nr) AS numbers FROM line_dossier WHERE dossier = ? AND nr > ? AND nr <= ?',
  );
  return {
    insert: ({ nr, line, leaf, stamp }: LineRow): void => {
      insertLine.run(nr, line, leaf, stamp);
    },
    insertPairs: (pairs: readonly Pair[]): void => {
      insertPairs.run(JSON.stringify(pairs));
    },
    insertCheckpoint: ({ size, note, frontier }: CheckpointRow): void => {
      insertCheckpoint.run(size, note, frontier);
    },
    linesAfter: (nr: number, limit: number) =>
      linesAfter.all(nr, limit) as readonly unknown[] as readonly LineRow[],
    /** The lines after this one whose action is one of erasing. */
    erasuresAfter: (nr: number) => erasuresAfter.all(nr) as readonly unknown[] as readonly LineRow[],
    /** The lines that name this dossier, and those with the given numbers. */
    linesOf: (dossier: DossierId, numbers: readonly number[]): readonly AuditLine[] =>
      linesOf
        .all(dossier, JSON.stringify(numbers))
        .map(({ line }) => JSON.parse(line as string) as AuditLine),
    checkpointAt: (size: number) => checkpointAt.get(size) as CheckpointRow | undefined,
    checkpointSizes: (after: number): ReadonlySet<number> =>
      new Set(sizes.all(after).map(({ size }) => size as number)),
    lastCheckpoint: () => lastCheckpoint.get() as CheckpointRow | undefined,
    /** How many pairs there are of a dossier and a line up to this one. */
    pairCount: (nr: number) => countIn(pairCount.get(nr)),
    /** The numbers of the lines of this dossier after the first of these lines, up to and including the second. */
    numbersOf: (dossier: DossierId, after: number, upTo: number): ReadonlySet<number> =>
      new Set(JSON.parse(String(numbersOf.get(dossier, after, upTo)?.numbers)) as readonly number[]),
  };
};

export type AuditTables = ReturnType<typeof auditTables>;
