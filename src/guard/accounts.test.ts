import { createSecretKey, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

  it('zijn die van nu, ook als een ander proces er een bij schreef of er een veranderde', () => {
    const [content, identity] = [randomBytes(32), randomBytes(32)].map((key) => createSecretKey(key));
    if (content === undefined || identity === undefined) throw new Error('Two keys were made');
    const open = () => accountsIn({ db: openSqliteFile(join(folder, 'sleutels'), '') }, content, identity);
    const [een, ander] = [open(), open()];
    expect(een.byRol('planner')).toEqual([]);
    een.put(account('a'));
    expect(een.byRol('planner')).toEqual([account('a')]);
    expect(een.byRol('planner')).toBe(een.byRol('planner'));
    ander.put(account('b'));
    expect(een.byRol('planner')).toEqual([account('a'), account('b')]);
    een.put({ ...account('b'), tot: '2026-01-01' as Account['tot'] });
    expect([een, ander].map((accounts) => accounts.byRol('planner')[1]?.tot)).toEqual([
      '2026-01-01',
      '2026-01-01',
    ]);
  });
});
