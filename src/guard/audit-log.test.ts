import { createSecretKey } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { accountId, dossierId } from '#kernel/ids.ts';
import type { NewAuditLine } from './audit-line.ts';
import { type AuditLog, openAuditLog, type Surroundings } from './audit-log.ts';
import { leafHash } from './merkle.ts';
import { notary } from './signed-note.ts';
import { verifiedIn } from './verified.ts';
import { witnessIn } from './witness.ts';

const LINES = 12;
const stamps = notary(Buffer.alloc(32, 1), createSecretKey(Buffer.alloc(32, 2)));
const dossier = (nr: number) => dossierId(String(nr % 3).repeat(26));
const line = (nr: number): NewAuditLine => ({
  account: accountId('a'.repeat(26)),
  rol: 'adviseur',
  doel: 'tonen',
  actie: 'lees:advieswerk',
  dossiers: [dossier(nr)],
  compartimenten: ['woning'],
  betreft: null,
  besluit: 'toegestaan',
});

let folder: string;
let log: AuditLog | undefined;
let elsewhere: DatabaseSync;

const around = (by = stamps): Surroundings => ({
  notary: by,
  witness: witnessIn(elsewhere),
  verified: verifiedIn(elsewhere),
  now: () => new Date('2026-11-21T12:00:00Z'),
  deliver: () => true,
});
const opened = (by = stamps): AuditLog => {
  log = openAuditLog(folder, around(by));
  return log;
};
const closed = () => {
  log?.close();
  log = undefined;
};
const raw = <Outcome>(work: (db: DatabaseSync) => Outcome): Outcome => {
  const db = new DatabaseSync(join(folder, 'audit.sqlite'));
  try {
    return work(db);
  } finally {
    db.close();
  }
};
const tamper = (sql: string, ...values: (string | number | Uint8Array)[]) =>
  raw((db) => {
    for (const { name } of db.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'").all()) {
      db.exec(`DROP TRIGGER ${name}`);
    }
    db.prepare(sql).run(...values);
  });
/** What is found after opening the log again, be it at once or by verifying. */
const found = async (): Promise<string | undefined> => {
  try {
    return (await opened().verify([])).fault;
  } catch (error) {
    return (error as Error).message;
  } finally {
    closed();
  }
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'auditlog-'));
  elsewhere = new DatabaseSync(':memory:');
});
afterEach(() => {
  closed();
  elsewhere.close();
  rmSync(folder, { recursive: true });
});

describe('writing', () => {
  test('lines that wait together share one transaction, and have their own number', async () => {
    const written = opened();
    const commits = vi.spyOn(DatabaseSync.prototype, 'exec');
    await Promise.all(Array.from({ length: 100 }, (_, nr) => written.append(line(nr))));
    expect(commits.mock.calls.filter(([sql]) => sql === 'COMMIT')).toHaveLength(1);
    commits.mockRestore();
    expect(written.after(0, 200).map(({ nr }) => nr)).toEqual(Array.from({ length: 100 }, (_, nr) => nr + 1));
  });

  test('a line is on disk when append resolves, and not before', async () => {
    const pending = opened().append(line(1));
    expect(raw((db) => db.prepare('SELECT count(*) AS count FROM line').get())).toEqual({ count: 0 });
    await pending;
    expect(raw((db) => db.prepare('SELECT count(*) AS count FROM line').get())).toEqual({ count: 1 });
  });

  test('a line has its fields in one order', async () => {
    await opened().append({ ...line(1), besluit: 'geweigerd' });
    expect(raw((db) => db.prepare('SELECT line FROM line').get())).toEqual({
      line: `{"nr":1,"tijd":"2026-11-21T12:00:00.000Z","account":"${'a'.repeat(26)}","rol":"adviseur","doel":"tonen","actie":"lees:advieswerk","dossiers":["${dossier(1)}"],"compartimenten":["woning"],"betreft":null,"besluit":"geweigerd"}`,
    });
  });

  test('a log that cannot be written rejects every waiting line, and goes on when it can be written again', async () => {
    const written = opened();
    await written.append(line(0));
    raw((db) => db.exec('ALTER TABLE line RENAME TO weg'));
    const results = await Promise.allSettled([written.append(line(1)), written.append(line(2))]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    raw((db) => db.exec('ALTER TABLE weg RENAME TO line'));
    await written.append(line(3));
    expect(written.after(0, 10).map(({ nr }) => nr)).toEqual([1, 2]);
    expect(await written.verify([])).toEqual({ lines: 2, fault: undefined });
  });

  test('a write that reached the disk without an answer keeps its number', async () => {
    const written = opened();
    const exec = DatabaseSync.prototype.exec;
    vi.spyOn(DatabaseSync.prototype, 'exec').mockImplementation(function (this: DatabaseSync, sql) {
      exec.call(this, sql);
      if (sql === 'COMMIT') throw new Error('The disk did not answer');
    });
    await expect(written.append(line(1))).rejects.toThrow('did not answer');
    vi.restoreAllMocks();
    await written.append(line(2));
    expect(written.after(0, 10).map(({ dossiers }) => dossiers)).toEqual([[dossier(1)], [dossier(2)]]);
    expect(written.of(dossier(1)).map(({ nr }) => nr)).toEqual([1]);
    expect(await written.verify([])).toEqual({ lines: 2, fault: undefined });
  });

  test('a line of which the way to the disk failed is refused, and kept in the file before the next is written', async () => {
    const written = opened();
    await written.append(line(0));
    const handle = await open(join(folder, 'audit.sqlite'));
    vi.spyOn(Object.getPrototypeOf(handle), 'datasync').mockRejectedValueOnce(
      new Error('The disk did not answer'),
    );
    await handle.close();
    await expect(written.append(line(1))).rejects.toThrow('did not answer');
    await written.append(line(2));
    vi.restoreAllMocks();
    const alone = join(folder, 'alone.sqlite');
    copyFileSync(join(folder, 'audit.sqlite'), alone);
    const without = new DatabaseSync(alone);
    expect(without.prepare('SELECT max(nr) AS nr FROM line').get()).toEqual({ nr: 2 });
    without.close();
    expect(await written.verify([])).toEqual({ lines: 3, fault: undefined });
  });

  test('a line that waits when the log is closed is written', async () => {
    const waiting = opened().append(line(1));
    closed();
    expect(await waiting).toBe(1);
    expect(await opened().verify([])).toEqual({ lines: 1, fault: undefined });
  });

  test('the tables refuse change and removal', async () => {
    await opened().append(line(1));
    await log?.verify([]);
    for (const sql of [
      "UPDATE line SET line = ''",
      'DELETE FROM line',
      'DELETE FROM line_dossier',
      'DELETE FROM checkpoint',
    ]) {
      expect(() => raw((db) => db.exec(sql)), sql).toThrow(/only grows/);
    }
  });

  test('a checkpoint comes within a minute of news, and none without news', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const written = opened();
    const sizes = () =>
      raw((db) =>
        db
          .prepare('SELECT size FROM checkpoint')
          .all()
          .map(({ size }) => size),
      );
    await written.append(line(1));
    await written.append(line(2));
    expect(sizes()).toEqual([]);
    vi.advanceTimersByTime(60_000);
    expect(sizes()).toEqual([2]);
    vi.advanceTimersByTime(600_000);
    expect(sizes()).toEqual([2]);
    vi.useRealTimers();
  });
});

describe('what was done to a closed log is found', () => {
  beforeEach(async () => {
    const written = opened();
    for (let nr = 1; nr <= LINES; nr++) {
      await written.append(line(nr));
      if (nr === 5) await written.verify([]);
    }
    closed();
  });

  const numbers = Array.from({ length: LINES }, (_, index) => index + 1);

  test('nothing, when nothing was done', async () => {
    expect(await found()).toBeUndefined();
  });

  test('a changed byte at any place of any line', async () => {
    const rows = raw((db) => db.prepare('SELECT nr, line FROM line').all()) as { nr: number; line: string }[];
    for (const { nr, line: text } of rows) {
      for (let at = nr; at < text.length; at += 37) {
        const altered = text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1);
        tamper('UPDATE line SET line = ? WHERE nr = ?', altered, nr);
        expect(await found(), `line ${nr}, byte ${at}`).toBeDefined();
      }
      tamper('UPDATE line SET line = ? WHERE nr = ?', text, nr);
    }
    expect(await found()).toBeUndefined();
  });

  test.each(numbers)('line %i rewritten with a leaf hash to match', async (nr) => {
    tamper('UPDATE line SET line = ?, leaf = ? WHERE nr = ?', `{"nr":${nr}}`, leafHash(`{"nr":${nr}}`), nr);
    expect(await found()).toBeDefined();
  });

  test.each(numbers)('line %i removed', async (nr) => {
    tamper('DELETE FROM line WHERE nr = ?', nr);
    expect(await found()).toBeDefined();
  });

  test.each(numbers)('the log cut off from line %i', async (nr) => {
    tamper('DELETE FROM line WHERE nr >= ?', nr);
    expect(await found()).toBeDefined();
  });

  test.each(numbers)('line %i swapped with the next, or inserted twice', async (nr) => {
    const other = (nr % LINES) + 1;
    tamper('UPDATE line SET nr = 99 WHERE nr = ?', nr);
    tamper('UPDATE line SET nr = ? WHERE nr = ?', nr, other);
    tamper('UPDATE line SET nr = ? WHERE nr = 99', other);
    expect(await found()).toBeDefined();
    tamper('UPDATE line SET nr = 99 WHERE nr = ?', nr);
    tamper('UPDATE line SET nr = ? WHERE nr = ?', nr, other);
    tamper('UPDATE line SET nr = ? WHERE nr = 99', other);
    expect(await found()).toBeUndefined();
    tamper(`INSERT INTO line SELECT ${LINES + 1}, line, leaf, stamp FROM line WHERE nr = ?`, nr);
    expect(await found()).toBeDefined();
  });

  test('a line that this program did not write, after the last checkpoint', async () => {
    const text = `{"nr":${LINES + 1},"dossiers":[]}`;
    tamper('INSERT INTO line VALUES (?, ?, ?, ?)', LINES + 1, text, leafHash(text), Buffer.alloc(32));
    expect(await found()).toBeDefined();
  });

  test('a line taken away from a dossier, or given to another', async () => {
    tamper('DELETE FROM line_dossier WHERE nr = 7');
    expect(await found()).toMatch(/Regel 7 .* weggehaald/);
    tamper('INSERT INTO line_dossier VALUES (?, 7)', dossier(7));
    expect(await found()).toBeUndefined();
    tamper('INSERT INTO line_dossier VALUES (?, 7)', dossier(8));
    expect(await found()).toMatch(/die niet in het auditlog staan/);
  });

  test('a log put back to an older state, also after it has grown again', async () => {
    tamper('DELETE FROM line WHERE nr > 5');
    tamper('DELETE FROM line_dossier WHERE nr > 5');
    tamper('DELETE FROM checkpoint WHERE size > 5');
    expect(await found()).toMatch(
      /vervangen of teruggezet: .* Het heeft 5 regels; er hoorden er minstens 12/,
    );
    const elsewhereToo = new DatabaseSync(':memory:');
    const grown = openAuditLog(folder, { ...around(), witness: witnessIn(elsewhereToo) });
    for (let nr = 0; nr < LINES; nr++) await grown.append(line(nr));
    grown.close();
    elsewhereToo.close();
    expect(await found()).toMatch(/vervangen of teruggezet/);
  });

  test('a log that was thrown away', async () => {
    for (const end of ['', '-wal', '-shm']) rmSync(join(folder, `audit.sqlite${end}`), { force: true });
    expect(() => opened()).toThrow(/vervangen of teruggezet/);
  });

  test('a changed checkpoint', async () => {
    tamper("UPDATE checkpoint SET note = replace(note, 'audit', 'audyt') WHERE size = 5");
    expect(await found()).toMatch(/tot en met regel 5/);
  });

  test('a log that belongs to other keys', () => {
    const others = notary(Buffer.alloc(32, 9), createSecretKey(Buffer.alloc(32, 2)));
    expect(() => opened(others)).toThrow(/hoort bij andere sleutels/);
  });
});

test('a log changed while the program runs is found', async () => {
  const written = opened();
  for (let nr = 1; nr <= LINES; nr++) await written.append(line(nr));
  tamper('DELETE FROM line WHERE nr = ?', LINES);
  expect((await written.verify([])).fault).toMatch(/ontbreken 1 regels/);
});
