import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openKeyring } from './keyring.ts';

let folder: string;
const file = (name: string) => join(folder, name);
const inRing = <Outcome>(
  work: (ring: ReturnType<typeof openKeyring>) => Outcome,
  where = folder,
): Outcome => {
  const ring = openKeyring(where);
  try {
    return work(ring);
  } finally {
    ring.close();
  }
};
const bytesOf = (dossier: string, compartiment: string, where = folder) =>
  inRing((ring) => ring.keysFor(dossier, [compartiment])(compartiment).key.export(), where);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sleutels-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('keys are the same after reopening, and found by their id', () => {
  const made = inRing((ring) => ring.keysFor('dossier-a', ['woning'])('woning'));
  inRing((ring) => {
    expect(ring.get(made.id)).toMatchObject({ dossier: 'dossier-a', compartiment: 'woning' });
    expect(ring.get(made.id).key.equals(made.key)).toBe(true);
  });
});

test('every dossier and every compartment has a key of its own', () => {
  const all = ['a', 'b'].flatMap((dossier) =>
    ['woning', 'adres'].map((part) => bytesOf(dossier, part).toString('hex')),
  );
  expect(new Set(all).size).toBe(4);
});

test('no key is readable in the files, and the files are for their owner only', () => {
  const key = bytesOf('dossier-a', 'woning');
  expect(readFileSync(file('keys.sqlite')).includes(key)).toBe(false);
  expect(statSync(file('keys.sqlite')).mode & 0o077).toBe(0);
  expect(statSync(file('wortel.key')).mode & 0o377).toBe(0);
});

test('without its root key the ring says what to restore', () => {
  bytesOf('dossier-a', 'woning');
  rmSync(file('wortel.key'));
  expect(() => openKeyring(folder)).toThrow(/ontbreekt\. Zet het bestand terug/);
});

test('the root key of another installation is refused', () => {
  const other = mkdtempSync(join(tmpdir(), 'sleutels-'));
  bytesOf('dossier-a', 'woning', other);
  bytesOf('dossier-a', 'woning');
  chmodSync(file('wortel.key'), 0o600);
  cpSync(join(other, 'wortel.key'), file('wortel.key'));
  rmSync(other, { recursive: true });
  expect(() => openKeyring(folder)).toThrow(/wortel\.key hoort niet bij keys\.sqlite/);
});

test('a root key that was put there beforehand is the one that is used', () => {
  writeFileSync(file('wortel.key'), Buffer.alloc(32, 5));
  bytesOf('dossier-a', 'woning');
  expect(readFileSync(file('wortel.key'))).toEqual(Buffer.alloc(32, 5));
});

test('a damaged root key is refused', () => {
  bytesOf('dossier-a', 'woning');
  chmodSync(file('wortel.key'), 0o600);
  writeFileSync(file('wortel.key'), 'te kort');
  expect(() => openKeyring(folder)).toThrow(/beschadigd/);
});

test('a key that is not in the ring means that database and keys do not belong together', () => {
  inRing((ring) => expect(() => ring.get('onbekend')).toThrow(/horen niet bij deze database/));
});

test('a key moved to another dossier in the file does not open there', () => {
  bytesOf('dossier-a', 'woning');
  const raw = new DatabaseSync(file('keys.sqlite'));
  raw.exec("PRAGMA foreign_keys = OFF; UPDATE wrapped_key SET dossier = 'dossier-b'");
  raw.exec("UPDATE wrapper SET dossier = 'dossier-b'");
  raw.close();
  expect(() => bytesOf('dossier-b', 'woning')).toThrow();
});

test('two rings on one folder agree on a key that both want', () => {
  const first = openKeyring(folder);
  const second = openKeyring(folder);
  const left = first.keysFor('dossier-a', ['woning'])('woning');
  const right = second.keysFor('dossier-a', ['woning', 'adres'])('woning');
  first.close();
  second.close();
  expect(right.id).toBe(left.id);
});
