import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OpenRefused } from '#store/refused.ts';
import { openSqliteStore } from '#store/sqlite/open.ts';
import type { Store } from '#store/store.ts';
import { faultyStores } from './faulty-stores.ts';
import { appendOf, someDossier } from './samples.ts';
import { type Subject, storeContract } from './store-contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'va-store-'));
const path = join(folder, 'dossiers.sqlite');
let store: Store;

const sql = async (text: string): Promise<void> => {
  const database = new DatabaseSync(path, { timeout: 5_000 });
  try {
    database.exec(text);
  } finally {
    database.close();
  }
};

const subject = (): Subject => ({ store, sql });

beforeAll(async () => {
  store = await openSqliteStore(path);
});

afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

describe('the store on SQLite', () => {
  storeContract(subject);

  it('refuses to overwrite a fact with INSERT OR REPLACE', async () => {
    const dossier = someDossier();
    await store.append(appendOf(dossier, 0));
    const replace = `insert or replace into event select * from event where dossier = '${dossier}'`;
    await expect(sql(replace)).rejects.toThrow('append-only');
  });

  it('is held by one opener at a time', async () => {
    await expect(openSqliteStore(path)).rejects.toThrow(new OpenRefused('gegevensmap-in-gebruik'));
    const other = await openSqliteStore(join(folder, 'other.sqlite'));
    await other.close();
    await (await openSqliteStore(join(folder, 'other.sqlite'))).close();
  });

  it('keeps what it acknowledged when it is closed at once', async () => {
    const [dossier, brief] = [someDossier(), join(folder, 'brief.sqlite')];
    const first = await openSqliteStore(brief);
    const appended = first.append(appendOf(dossier, 0));
    await first.close();
    expect(await appended).toMatchObject({ outcome: 'appended' });
    await expect(first.append(appendOf(dossier, 1))).rejects.toThrow();
    const second = await openSqliteStore(brief);
    expect((await second.history(dossier))?.events).toHaveLength(1);
    await second.close();
  });

  it('refuses data of a newer version, and can be opened again after that refusal', async () => {
    const future = join(folder, 'future.sqlite');
    await (await openSqliteStore(future)).close();
    const database = new DatabaseSync(future);
    database.exec("insert into migration (name) values ('9999-later')");
    for (const _attempt of [1, 2]) {
      await expect(openSqliteStore(future)).rejects.toThrow(new OpenRefused('gegevens-uit-nieuwere-versie'));
    }
    database.exec("delete from migration where name = '9999-later'");
    database.close();
    await (await openSqliteStore(future)).close();
  });
});

describe('the contract suite', () => {
  for (const { fault, spoil, check } of faultyStores) {
    it(`notices a store that ${fault}`, async () => {
      await expect(check({ ...subject(), store: spoil(store) })).rejects.toThrow();
    });
  }
});
