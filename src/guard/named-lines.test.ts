import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { type DossierId, dossierId } from '#kernel/ids.ts';
import { type AuditTables, auditSchema, auditTables, type Pair } from './audit-tables.ts';
import { namedLines } from './named-lines.ts';

const BOTH = ['a', 'b'].map((letter): DossierId => dossierId(letter.repeat(26)));

const tablesWithout = (taken: readonly number[], lines: number): AuditTables => {
  const db = new DatabaseSync(':memory:');
  db.exec(auditSchema);
  const tables = auditTables(db);
  const pairs: Pair[] = [];
  for (let nr = 1; nr <= lines; nr += 1)
    for (const dossier of taken.includes(nr) ? BOTH.slice(1) : BOTH) pairs.push([dossier, nr]);
  tables.insertPairs(pairs);
  return tables;
};

test('a line that one of its dossiers does not lead to is found, the first of them first', async () => {
  const named = namedLines(tablesWithout([3, 7], 9), 0);
  for (let nr = 1; nr <= 9; nr += 1) named.add(nr, BOTH);
  expect(await named.faultInHeld()).toMatch(/^Regel 3 /);
  expect(named.count()).toBe(18);
});

test('what was looked up before is not looked up again, and what comes after it is', async () => {
  const named = namedLines(tablesWithout([3, 7], 9), 3);
  for (let nr = 4; nr <= 6; nr += 1) named.add(nr, BOTH);
  expect(await named.faultInHeld()).toBeUndefined();
  for (let nr = 7; nr <= 9; nr += 1) named.add(nr, BOTH);
  expect(await named.faultInHeld()).toMatch(/^Regel 7 /);
  expect(await named.faultInHeld()).toBeUndefined();
});

test('it is full before it holds more than memory should', () => {
  const named = namedLines(tablesWithout([], 1), 0);
  for (let nr = 1; nr <= 49_999; nr += 1) named.add(nr, BOTH);
  expect(named.isFull()).toBe(false);
  named.add(50_000, BOTH);
  expect(named.isFull()).toBe(true);
});
