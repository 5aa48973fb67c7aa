import { Kysely, PostgresDialect } from 'kysely';
import { Pool, types } from 'pg';
import type { Engine } from '../engine.ts';
import { storeOn } from '../on-engine.ts';
import { OpenRefused } from '../refused.ts';
import type { Store } from '../store.ts';
import type { Tables } from '../tables.ts';
import { execute, writingIn } from './transaction.ts';

const OLDEST_VERSION = 150_000;

/** 64-bit numbers here are milliseconds and counts: both fit a JavaScript number. */
const parsers = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === types.builtins.INT8
      ? Number
      : types.getTypeParser(oid, format as 'text')) as typeof types.getTypeParser,
};

const openPool = (url: string): Pool => {
  const pool = new Pool({
    connectionString: url,
    max: 16,
    pipeline: true,
    types: parsers,
    // An acknowledged fact is on disk, whatever the server's own setting says.
    options: '-c synchronous_commit=on -c statement_timeout=30s -c idle_in_transaction_session_timeout=30s',
  });
  // A lost connection fails the work that uses it, and is replaced; unheard, its event would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  pool.on('error', () => undefined);
  return pool;
};

const postgresEngine = (pool: Pool): Engine => {
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    dialect: 'postgres',
    isAlone: false,
    db,
    read: (statement) => execute(pool, statement),
    write: writingIn(pool),
    close: () => pool.end(),
  };
};

const assertVersion = async (pool: Pool): Promise<void> => {
  const { rows } = await pool.query("select current_setting('server_version_num')::integer as version");
  if (rows[0].version < OLDEST_VERSION) throw new OpenRefused('postgresql-te-oud');
};

/**
 * Opens the store in a PostgreSQL database, shared by any number of servers.
 * Throws OpenRefused when the server is older than 15 or a newer version made the tables.
 */
export const openPostgresStore = async (url: string): Promise<Store> => {
  const pool = openPool(url);
  try {
    await assertVersion(pool);
  } catch (error) {
    await pool.end();
    throw error;
  }
  return storeOn(postgresEngine(pool));
};
