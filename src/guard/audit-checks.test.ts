import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lineOf, surroundings, tamper } from '../../test/guard/tampered-log.ts';
import { type AuditLog, openAuditLog } from './audit-log.ts';

let folder: string;
let elsewhere: DatabaseSync;
let log: AuditLog;

const open = () => {
  log = openAuditLog(folder, surroundings(elsewhere, []));
};
const append = async (from: number, until: number) => {
  for (let nr = from; nr <= until; nr += 1) await log.append(lineOf(nr));
};
const change = (nr: number) =>
  tamper({ folder }, [['UPDATE line SET line = line || ? WHERE nr = ?', ' ', nr]]);
/** How many lines the check read. */
const linesRead = async (): Promise<number> => {
  const parse = vi.spyOn(JSON, 'parse');
  await log.verifyNews();
  const count = parse.mock.calls.filter(([text]) => String(text).startsWith('{"nr":')).length;
  parse.mockRestore();
  return count;
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'auditcontrole-'));
  elsewhere = new DatabaseSync(':memory:');
  open();
});
afterEach(() => {
  log.close();
  elsewhere.close();
  rmSync(folder, { recursive: true });
});

test('what was checked before is not read again, also after a restart, and it is known when all was', async () => {
  await append(1, 20);
  expect(await linesRead()).toBe(20);
  await append(21, 25);
  expect(await linesRead()).toBe(5);
  log.close();
  open();
  await append(26, 27);
  expect(await linesRead()).toBe(2);
  expect(await log.verifyNews()).toEqual({
    lines: 27,
    fault: undefined,
    whole: { lines: 20, at: '2026-11-21T12:00:00.000Z' },
  });
});

test('a change of a new line is found, and stays found until all of it holds', async () => {
  await append(1, 20);
  await log.verifyNews();
  await append(21, 25);
  change(23);
  expect(await log.verifyNews()).toMatchObject({ lines: 23, fault: expect.stringContaining('Regel 23') });
  await append(26, 26);
  expect(await log.verifyNews()).toMatchObject({ fault: expect.stringContaining('Regel 23') });
});

test('a change of a line that was checked before is found by checking all, and from then on by every check', async () => {
  await append(1, 20);
  await log.verifyNews();
  change(7);
  await append(21, 21);
  expect(await log.verifyNews()).toMatchObject({ fault: undefined });
  expect(await log.verify()).toMatchObject({ fault: expect.stringContaining('Regel 7') });
  expect(await log.verifyNews()).toMatchObject({ fault: expect.stringContaining('Regel 7') });
});

test('a mark whose checkpoint the log does not have makes the check begin at the first line', async () => {
  await append(1, 20);
  await log.verifyNews();
  tamper({ folder }, [['UPDATE checkpoint SET note = note || ?', 'x']]);
  expect(await log.verifyNews()).toMatchObject({ fault: expect.any(String) });
});

test('a log that was put back to before the mark is found', async () => {
  await append(1, 20);
  await log.verifyNews();
  tamper({ folder }, [
    ['DELETE FROM line WHERE nr > ?', 10],
    ['DELETE FROM line_dossier WHERE nr > ?', 10],
  ]);
  expect(await log.verifyNews()).toMatchObject({ fault: expect.any(String) });
});
