import { createSecretKey, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AccountId } from '#kernel/ids.ts';
import { accountsIn } from './accounts.ts';
import type { Account } from './guard.ts';
import { openSqliteFile } from './sqlite-file.ts';

const account = (id: string): Account => ({
  id: id as AccountId,
  issuer: 'https://inloggen.invalid',
  subject: id,
  rol: 'planner',
  naam: `Planner ${id}`,
  mail: `${id}@ccv.invalid`,
  tot: null,
});

describe('De accounts van een rol', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'veilig-ambt-accounts-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('zijn die van nu, ook als een ander proces er een bij schreef of er een veranderde', async () => {
    const [content, identity] = [randomBytes(32), randomBytes(32)].map((key) => createSecretKey(key));
    if (content === undefined || identity === undefined) throw new Error('Two keys were made');
    const open = () => accountsIn({ db: openSqliteFile(join(folder, 'sleutels'), '') }, content, identity);
    const [een, ander] = [open(), open()];
    expect(een.byRol('planner')).toEqual([]);
    een.put(account('a'));
    expect(een.byRol('planner')).toEqual([account('a')]);
    expect(een.byRol('planner')).toBe(een.byRol('planner'));
    ander.put(account('b'));
    await setImmediate();
    expect(een.get(account('b').id)).toEqual(account('b'));
    expect(een.byRol('planner')).toEqual([account('a'), account('b')]);
    een.put({ ...account('b'), tot: '2026-01-01' as Account['tot'] });
    await setImmediate();
    for (const accounts of [een, ander]) {
      expect(accounts.byRol('planner')[1]?.tot).toBe('2026-01-01');
      expect(accounts.get(account('b').id)?.tot).toBe('2026-01-01');
    }
  });
});
