import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPostgresStore } from '#store/postgres/open.ts';
import { openSqliteStore } from '#store/sqlite/open.ts';
import { withPostgres } from '../postgres.ts';
import { appendOf, day, sealed, someDossier } from './samples.ts';

const describeSqlite = (path: string): string => {
  const database = new DatabaseSync(path);
  const rows = database.prepare('select sql from sqlite_schema where sql is not null order by name').all();
  database.close();
  return rows.map(({ sql }) => `${String(sql).replace(/\s+/g, ' ')}\n`).join('');
};

const POSTGRES = `select line collate "C" as line from (
  select table_name || '.' || column_name || ' ' || data_type || coalesce(' ' || collation_name, '')
    || case is_nullable when 'YES' then ' null' else '' end as line
  from information_schema.columns where table_schema = 'public'
  union all select indexdef from pg_indexes where schemaname = 'public'
  union all select pg_get_constraintdef(oid) || ' on ' || conrelid::regclass from pg_constraint
    where connamespace = 'public'::regnamespace and contype in ('c', 'f', 'p', 'u')
  union all select pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
  ) as lines order by 1`;

const describePostgres = async (client: Client): Promise<string> => {
  const { rows } = await client.query(POSTGRES);
  return rows.map(({ line }) => `${line}\n`).join('');
};

const database = await withPostgres();

describe('the tables on SQLite', () => {
  it('are the ones in schema.sqlite.txt', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'va-schema-'));
    const path = join(folder, 'dossiers.sqlite');
    await (await openSqliteStore(path)).close();
    const found = describeSqlite(path);
    rmSync(folder, { recursive: true });
    await expect(found).toMatchFileSnapshot('schema.sqlite.txt');
  });
});

describe.skipIf(database === undefined)('the tables on PostgreSQL', () => {
  const client = new Client({ connectionString: database?.url });
  const role = 'veilig_ambt_app';

  beforeAll(async () => {
    await client.connect();
    await client.query(
      `do $$ begin create role ${role} login; exception when duplicate_object then null; end $$`,
    );
    await (await openPostgresStore(database?.url ?? '')).close();
  });

  afterAll(async () => {
    await client.end();
    await database?.stop();
  });

  it('are the ones in schema.postgres.txt', async () => {
    await expect(await describePostgres(client)).toMatchFileSnapshot('schema.postgres.txt');
  });

  it('can be used by the role of the program, which can add facts and not change them', async () => {
    const store = await openPostgresStore(database?.url.replace('postgres@', `${role}@`) ?? '');
    const [dossier, recipient] = [someDossier(), sealed()];
    const tags = [{ tag: 'any', since: day() }];
    const append = appendOf(dossier, 0, { tags, outbox: [{ recipient, day: day() }], submitId: dossier });
    expect(await store.append(append)).toMatchObject({ outcome: 'appended' });
    expect(await store.append(appendOf(dossier, 1))).toMatchObject({ outcome: 'appended' });
    for (const { id } of await store.outbox.claim(10, 0)) await store.outbox.sent(id);
    await store.meta.put('any', 'thing');
    await store.close();

    await client.query(`set role ${role}`);
    const forbidden = [
      'update event set day = day',
      'delete from event',
      'truncate event',
      'drop table event',
    ];
    for (const text of forbidden) {
      await expect(client.query(text)).rejects.toThrow(/permission denied|must be owner/);
    }
    await client.query('reset role');
  });
});
