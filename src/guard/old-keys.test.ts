import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { encrypt } from './aead.ts';
import { generationSchema, openGeneration } from './generations.ts';
import { openKeyring } from './keyring.ts';
import { openSqliteFile } from './sqlite-file.ts';

const NAMES = ['kaart', 'woning', 'dreiging'];
const DOSSIERS = ['dossier-a', 'dossier-b', 'installatie'];
const bytesOf = (dossier: string, name: string) => Buffer.from(`${dossier}|${name}`.padEnd(32, '.'));

/** A ring as it was made before a dossier had a wrapper; gives its folder and the wrapped bytes in it. */
const oldRing = () => {
  const folder = mkdtempSync(join(tmpdir(), 'oude-sleutels-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const db = openSqliteFile(
    join(folder, 'keys.sqlite'),
    `${generationSchema}
    CREATE TABLE key (
      key_id TEXT PRIMARY KEY, dossier TEXT NOT NULL, compartiment TEXT NOT NULL,
      generation INTEGER NOT NULL REFERENCES generation (number), wrapped BLOB NOT NULL,
      UNIQUE (dossier, compartiment)
    ) STRICT, WITHOUT ROWID;`,
  );
  const { key } = openGeneration(db, join(folder, 'wortel.key'));
  const wrapped = DOSSIERS.flatMap((dossier) =>
    NAMES.map((name) => {
      const id = `${dossier}-${name}`;
      const bytes = encrypt(key, `veilig-ambt|sleutel|${id}|${dossier}|${name}|1`, bytesOf(dossier, name));
      db.prepare('INSERT INTO key VALUES (?, ?, ?, 1, ?)').run(id, dossier, name, bytes);
      return Buffer.from(bytes);
    }),
  );
  db.close();
  return { folder, wrapped };
};

test('a ring of before is read as it was, is renewed and erased, and nothing of its old form is left', () => {
  const { folder, wrapped } = oldRing();
  const ring = openKeyring(folder);
  for (const dossier of DOSSIERS) {
    for (const name of NAMES) {
      expect(ring.keysFor(dossier, [name])(name).key.export()).toEqual(bytesOf(dossier, name));
      expect(ring.get(`${dossier}-${name}`).dossier).toBe(dossier);
    }
  }
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
  expect(wrapped.filter((bytes) => files.some((file) => file.includes(bytes)))).toEqual([]);
  ring.erase([{ dossier: 'dossier-a', compartimenten: 'alle' }], 1);
  ring.renew();
  ring.close();
  const again = openKeyring(folder);
  expect(again.compartimentenOf('dossier-a')).toEqual([]);
  expect(again.keysFor('dossier-b', NAMES)('woning').key.export()).toEqual(bytesOf('dossier-b', 'woning'));
  again.close();
});

test('a ring of before without its root key stays as it is', () => {
  const { folder } = oldRing();
  rmSync(join(folder, 'wortel.key'));
  expect(() => openKeyring(folder)).toThrow(/ontbreekt/);
  expect(readFileSync(join(folder, 'keys.sqlite')).includes('dossier-a')).toBe(true);
});
