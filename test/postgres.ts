import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { startPostgres } from '../scripts/postgres.ts';

export { startPostgres };

export type TestDatabase = { readonly url: string; readonly stop: () => Promise<void> };

const ask = async (url: string, sql: string): Promise<void> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(sql).finally(() => client.end());
};

/** A fresh database in the cluster that `npm test` shares, named by its address with `%s` for the database. */
const inSharedCluster = async (address: string): Promise<TestDatabase> => {
  const name = `t_${randomBytes(8).toString('hex')}`;
  const admin = address.replace('%s', 'postgres');
  await ask(admin, `create database ${name}`);
  return {
    url: address.replace('%s', name),
    stop: () => ask(admin, `drop database if exists ${name} with (force)`),
  };
};

/**
 * An empty PostgreSQL database for one test file: in the cluster of `npm test`, or else in a cluster of its own.
 * Undefined on a machine without PostgreSQL 15 or newer.
 */
export const withPostgres = async (): Promise<TestDatabase | undefined> => {
  const shared = process.env.VEILIG_AMBT_TEST_POSTGRES;
  if (shared !== undefined) return inSharedCluster(shared);
  const cluster = await startPostgres();
  return cluster && { url: cluster.url(), stop: () => cluster.stop() };
};
