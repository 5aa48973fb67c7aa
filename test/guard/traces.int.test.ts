import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { destroyKeys } from '#guard/erased-keys.ts';
import { nextGeneration, openGeneration } from '#guard/generations.ts';
import { type Keyring, openKeyring } from '#guard/keyring.ts';
import { hasTraces, inTransaction, markTraces } from '#guard/sqlite-file.ts';
import { wrappedKeysIn } from '#guard/wrapped-keys.ts';
import { newFolder } from './story.ts';

const DOSSIERS = 22;
const ERASED = 6;
const MANY = 300;
const PARTS = ['kaart', 'woning', 'dreiging', 'gezin'];
const nameOf = (nr: number) => String(nr).padStart(26, '0');

const filled = (folder: string): Keyring => {
  const ring = openKeyring(folder);
  ring.db.exec('PRAGMA synchronous = OFF');
  for (let nr = 0; nr < DOSSIERS; nr += 1) ring.keysFor(nameOf(nr), PARTS);
  return ring;
};

/** What may be left of none of these keys: the keys themselves, and everything by which one could be read. */
const wrappedIn = ({ db }: Keyring, dossiers: readonly string[]): readonly Buffer[] =>
  db
    .prepare(
      `SELECT wrapped FROM wrapped_key WHERE dossier IN (SELECT value FROM json_each(?))
       UNION ALL SELECT wrapped FROM wrapper UNION ALL SELECT wrapped FROM generation`,
    )
    .all(JSON.stringify(dossiers))
    .map(({ wrapped }) => Buffer.from(wrapped as Uint8Array));

const areLeft = (folder: string, keys: readonly Buffer[]): boolean => {
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
  const pieces = keys.flatMap((key) => [0, 13, 29, key.length - 16].map((at) => key.subarray(at, at + 16)));
  return pieces.some((piece) => files.some((file) => file.includes(piece)));
};

/** Erases as the ring does, but trusts secure_delete to leave nothing of rows that moved to another page. */
const eraseTrusting = ({ db }: Keyring, folder: string, dossier: string): void => {
  const rootFile = join(folder, 'wortel.key');
  inTransaction(db, () => {
    const [old, wrapped] = [openGeneration(db, rootFile), wrappedKeysIn(db)];
    const fresh = nextGeneration(db, rootFile, old);
    wrapped.moveTo(fresh, old);
    destroyKeys(db, { dossier, compartimenten: 'alle' });
    wrapped.renew(fresh, dossier);
  });
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
};

/** In how many of some new rings a byte of the old keys is left after erasing. */
const ringsWithTraces = (
  rounds: number,
  erase: (ring: Keyring, folder: string, dossier: string) => void,
): number => {
  let count = 0;
  for (let round = 0; round < rounds; round += 1) {
    const folder = newFolder();
    const ring = filled(folder);
    const gone = Array.from({ length: ERASED }, (_, nr) => nameOf(nr * 3));
    const before = wrappedIn(ring, gone);
    for (const dossier of gone) erase(ring, folder, dossier);
    ring.close();
    if (areLeft(folder, before)) count += 1;
  }
  return count;
};

test('no ring keeps a trace of its old keys, however its pages were divided', { timeout: 120_000 }, () => {
  const erase = (ring: Keyring, _: string, dossier: string) => {
    ring.erase([{ dossier, compartimenten: 'alle' }], 1);
  };
  expect(ringsWithTraces(MANY, erase)).toBe(0);
});

test('trusting secure_delete alone is found out', { timeout: 120_000 }, () => {
  let found = 0;
  for (let tries = 0; tries < MANY && found === 0; tries += 1) found = ringsWithTraces(10, eraseTrusting);
  expect(found).toBeGreaterThan(0);
});

test('traces that a blow left are removed at the next opening', () => {
  const folder = newFolder();
  const ring = filled(folder);
  const before = wrappedIn(ring, [nameOf(1)]);
  markTraces(ring.db);
  eraseTrusting(ring, folder, nameOf(1));
  expect(hasTraces(ring.db)).toBe(true);
  ring.close();
  const again = openKeyring(folder);
  expect(hasTraces(again.db)).toBe(false);
  expect(areLeft(folder, before)).toBe(false);
  again.close();
});
