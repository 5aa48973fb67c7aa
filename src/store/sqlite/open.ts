import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { Kysely, SqliteDialect } from 'kysely';
import type { Engine, Row, Statement, Work } from '../engine.ts';
import { storeOn } from '../on-engine.ts';
import type { Store } from '../store.ts';
import type { Tables } from '../tables.ts';
import { forKysely, type Prepare, preparing } from './dialect.ts';
import { groupCommit } from './group-commit.ts';
import { holdLock } from './lock.ts';

const SETTINGS = `
  pragma page_size = 8192;
  pragma journal_mode = wal;
  pragma synchronous = full;
  pragma foreign_keys = on;
  pragma secure_delete = on;
  pragma trusted_schema = off;
  pragma wal_autocheckpoint = 4000;
  pragma cache_size = -32000;
`;

const openDatabase = (path: string): DatabaseSync => {
  const database = new DatabaseSync(path, { timeout: 5000 });
  database.enableDefensive(true);
  database.exec(SETTINGS);
  return database;
};

const executing =
  (prepare: Prepare) =>
  ({ sql, parameters }: Statement): Row[] =>
    prepare(sql).statement.all(...(parameters as SQLInputValue[]));

/** Runs work to its end without letting go of the event loop. */
const runToEnd = <Outcome>(steps: Work<Outcome>, execute: (statement: Statement) => Row[]): Outcome => {
  let step = steps.next();
  while (step.done !== true) step = steps.next(step.value.map(execute));
  return step.value;
};

const sqliteEngine = (database: DatabaseSync): Engine => {
  const prepare = preparing(database);
  const execute = executing(prepare);
  const group = groupCommit(database);
  return {
    dialect: 'sqlite',
    isAlone: true,
    db: new Kysely<Tables>({ dialect: new SqliteDialect({ database: forKysely(database, prepare) }) }),
    read: async (statement) => execute(statement),
    write: (work) => group.write(() => runToEnd(work(), execute)),
    close: async () => {
      group.drain();
      database.exec('pragma wal_checkpoint(truncate)');
      database.close();
    },
  };
};

/**
 * Opens the store in one SQLite file, made when missing, and holds it for this process alone.
 * Throws OpenRefused when another process holds it or a newer version made it.
 */
export const openSqliteStore = async (path: string): Promise<Store> => {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const release = holdLock(`${path}.lock`);
  try {
    const store = await storeOn(sqliteEngine(openDatabase(path)));
    return { ...store, close: () => store.close().finally(release) };
  } catch (error) {
    release();
    throw error;
  }
};
