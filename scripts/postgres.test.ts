import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { describe, expect, it } from 'vitest';
import { withPostgres } from '../test/postgres.ts';
import { findChromium, findPostgres } from './machine.ts';
import { startPostgres } from './postgres.ts';

const here = findPostgres();

describe.skipIf(here === undefined)('a throw-away PostgreSQL', () => {
  it('keeps a committed row through kill -9 and restart', async () => {
    const cluster = await startPostgres();
    cluster?.sql('create table t as select 7 as n');
    await cluster?.kill();
    await cluster?.start();
    expect(cluster?.sql('select n from t').trim()).toBe('7');
    expect(cluster?.sql('show fsync').trim()).toBe('on');
    await cluster?.stop();
  });

  it('gives a test file an empty database of its own', async () => {
    const database = await withPostgres();
    const client = new Client({ connectionString: database?.url });
    await client.connect();
    const { rows } = await client.query(
      "select count(*)::int as n from pg_tables where schemaname = 'public'",
    );
    expect(rows).toEqual([{ n: 0 }]);
    await client.end();
    await database?.stop();
  });
});

describe('what this machine has', () => {
  it('finds nothing on an empty path, and refuses a PostgreSQL that is too old', () => {
    const folder = mkdtempSync(join(tmpdir(), 'veilig-ambt-machine-'));
    const script = '#!/bin/sh\necho "initdb (PostgreSQL) 14.9"\n';
    for (const name of ['initdb', 'postgres']) writeFileSync(join(folder, name), script, { mode: 0o755 });
    expect(findChromium({ PATH: folder })).toBeUndefined();
    expect(findPostgres({ PG_BIN: folder, PATH: '' })).not.toBe(folder);
    rmSync(folder, { recursive: true });
  });
});
