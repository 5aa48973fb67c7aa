import { DatabaseSync } from 'node:sqlite';
import { Pool } from 'pg';
import { groupCommit } from '#store/sqlite/group-commit.ts';

/** The least there is: some bytes durably in a table of the same database. */
export type Bare = {
  readonly insert: (bytes: Uint8Array) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** In the SQLite file itself, as durable as the store: each insert its own commit, or what waits in one as the store does. */
export const bareSqlite = (path: string, commit: 'own' | 'shared'): Bare => {
  const database = new DatabaseSync(path, { timeout: 5_000 });
  database.exec(
    'pragma synchronous = full; create table if not exists meting (id integer primary key, bytes blob)',
  );
  const insert = database.prepare('insert into meting (bytes) values (?)');
  const group = groupCommit(database);
  return {
    insert: async (bytes) => {
      if (commit === 'own') insert.run(bytes);
      else await group.write(() => void insert.run(bytes));
    },
    close: async () => {
      group.drain();
      database.close();
    },
  };
};

/** In the PostgreSQL database, over as many connections as the store has. */
export const barePostgres = async (url: string): Promise<Bare> => {
  const pool = new Pool({ connectionString: url, max: 16, options: '-c synchronous_commit=on' });
  await pool.query(
    'create table if not exists meting (id bigint generated always as identity primary key, bytes bytea)',
  );
  return {
    insert: async (bytes) => {
      await pool.query({ name: 'meting', text: 'insert into meting (bytes) values ($1)', values: [bytes] });
    },
    close: async () => {
      await pool.end();
    },
  };
};
