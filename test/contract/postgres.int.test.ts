import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openPostgresStore } from '#store/postgres/open.ts';
import { OpenRefused } from '#store/refused.ts';
import type { Store } from '#store/store.ts';
import { type TestDatabase, withPostgres } from '../postgres.ts';
import { appendOf, someDossier } from './samples.ts';
import { storeContract } from './store-contract.ts';

const database: TestDatabase | undefined = await withPostgres();
const url = database?.url ?? '';
let store: Store;

const sql = async (text: string): Promise<void> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(text).finally(() => client.end());
};

describe.skipIf(database === undefined)('the store on PostgreSQL', () => {
  beforeAll(async () => {
    store = await openPostgresStore(url);
  });

  afterAll(async () => {
    await store.close();
    await database?.stop();
  });

  storeContract(() => ({ store, sql }));

  it('refuses to empty the history', async () => {
    await expect(sql('truncate event')).rejects.toThrow('append-only');
  });

  it('keeps one history for two servers that write at once', async () => {
    const other = await openPostgresStore(url);
    const dossier = someDossier();
    const results = await Promise.all(
      Array.from({ length: 60 }, (_, index) => (index % 2 ? store : other).append(appendOf(dossier, 0))),
    );
    expect(results.filter(({ outcome }) => outcome === 'appended')).toHaveLength(1);
    expect(await other.history(dossier)).toEqual(await store.history(dossier));
    await other.close();
  });

  it('goes on after the server closed its connections', async () => {
    await sql(
      'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()',
    );
    const again = appendOf(someDossier(), 0, { submitId: someDossier() });
    const { outcome } = await vi.waitFor(() => store.append(again));
    expect(outcome).not.toBe('conflict');
    expect((await store.history(again.dossier))?.events).toEqual(again.events);
  });

  it('refuses data of a newer version', async () => {
    await sql("insert into migration (name) values ('9999-later')");
    await expect(openPostgresStore(url)).rejects.toThrow(new OpenRefused('gegevens-uit-nieuwere-versie'));
    await sql("delete from migration where name = '9999-later'");
  });
});
