import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { SqliteDatabase } from 'kysely';

/** More statements than the program has; work lists with unusual numbers of tags add a few. */
const MOST_PREPARED = 500;

type Prepared = { readonly statement: StatementSync; readonly reader: boolean };
export type Prepare = (sql: string) => Prepared;

/** Prepares each statement once. */
export const preparing = (database: DatabaseSync): Prepare => {
  const known = new Map<string, Prepared>();
  return (sql) => {
    const earlier = known.get(sql);
    if (earlier !== undefined) return earlier;
    const statement = database.prepare(sql);
    const prepared = { statement, reader: statement.columns().length > 0 };
    if (known.size >= MOST_PREPARED) known.clear();
    known.set(sql, prepared);
    return prepared;
  };
};

/** Node's own SQLite in the shape that Kysely asks for. */
export const forKysely = (database: DatabaseSync, prepare: Prepare): SqliteDatabase => ({
  close: () => database.close(),
  prepare: (sql) => {
    const { statement, reader } = prepare(sql);
    return {
      reader,
      all: (parameters) => statement.all(...(parameters as SQLInputValue[])),
      run: (parameters) => statement.run(...(parameters as SQLInputValue[])),
      iterate: (parameters) => statement.iterate(...(parameters as SQLInputValue[])),
    };
  },
});
