import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const BUSY_MS = 5_000;
const BUSY = 5;

/** Opens a private SQLite file whose commits are on disk when they return and whose deleted bytes are overwritten. */
export const openSqliteFile = (file: string, schema: string): DatabaseSync => {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  closeSync(openSync(file, 'a', 0o600));
  const db = new DatabaseSync(file, { timeout: BUSY_MS });
  db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; ${schema}`);
  return db;
};

/** Holds a file as a lock for the life of this process, however it ends; gives the release, or undefined when another holds it. */
export const holdFile = (file: string): (() => void) | undefined => {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const db = new DatabaseSync(file, { timeout: 0 });
  try {
    db.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    db.close();
    if ((error as { readonly errcode?: number }).errcode === BUSY) return undefined;
    throw error;
  }
  return () => db.close();
};

/** Runs work in one transaction; all of it is on disk when this returns, or none of it when it throws. */
export const inTransaction = <Outcome>(db: DatabaseSync, work: () => Outcome): Outcome => {
  db.exec('BEGIN IMMEDIATE');
  try {
    const outcome = work();
    db.exec('COMMIT');
    return outcome;
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
};

/** Remembers, with the transaction it stands in, that traces of what it deleted are still to be removed. */
export const markTraces = (db: DatabaseSync): void => db.exec('PRAGMA user_version = 1');

export const hasTraces = (db: DatabaseSync): boolean =>
  db.prepare('PRAGMA user_version').get()?.user_version !== 0;

/** Copies the write-ahead log into the file and empties it; gives whether it could: another process may be reading. */
export const emptyLog = (db: DatabaseSync): boolean =>
  db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.busy === 0;

/**
 * Writes the file anew and empties the write-ahead log, so that what was deleted is in neither: where rows moved to
 * another page, secure_delete leaves bytes of them behind. Throws when another process reads the file so long that it
 * cannot be done.
 */
export const leaveNoTrace = (db: DatabaseSync): void => {
  db.exec('PRAGMA temp_store = MEMORY; VACUUM');
  if (!emptyLog(db)) {
    throw new Error(
      'Een ander programma leest het sleutelbestand, zodat vernietigde sleutels er nog in staan. Geef, als dat klaar is, de opdracht: sleutels --vernieuw.',
    );
  }
  db.exec('PRAGMA user_version = 0');
};
