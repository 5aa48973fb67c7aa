import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { decrypt, encrypt } from './aead.ts';
import { GuardHindered } from './guard.ts';
import { makeRootKey, readRootKey } from './root-key.ts';

/** A key as the file holds it: wrapped under the key of its generation. */
export type KeyRow = {
  readonly key_id: string;
  readonly dossier: string;
  readonly compartiment: string;
  readonly generation: number;
  readonly wrapped: Uint8Array;
};

/** The key that wraps all keys of a generation, itself wrapped under the root key. */
export type Generation = { readonly number: number; readonly key: KeyObject };

type GenerationRow = { readonly number: number; readonly wrapped: Uint8Array };

export const generationSchema = `
  CREATE TABLE IF NOT EXISTS generation (number INTEGER PRIMARY KEY, wrapped BLOB NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS key (
    key_id TEXT PRIMARY KEY,
    dossier TEXT NOT NULL,
    compartiment TEXT NOT NULL,
    generation INTEGER NOT NULL REFERENCES generation (number),
    wrapped BLOB NOT NULL,
    UNIQUE (dossier, compartiment)
  ) STRICT, WITHOUT ROWID;`;

const KEY_BYTES = 32;

const generationContext = (number: number) => `veilig-ambt|generatie|${number}`;
const keyContext = (row: Omit<KeyRow, 'wrapped'>) =>
  `veilig-ambt|sleutel|${row.key_id}|${row.dossier}|${row.compartiment}|${row.generation}`;

/** The bytes of a key; throws when they were wrapped under another generation or for another place. */
export const unwrapKey = ({ key, number }: Generation, row: KeyRow): Buffer => {
  try {
    return decrypt(key, keyContext(row), row.wrapped);
  } catch (cause) {
    throw new GuardHindered(
      `Sleutel ${row.key_id} hoort niet bij generatie ${number} van deze sleutels. Zet keys.sqlite terug uit de nieuwste reservekopie van de sleutels.`,
      { cause },
    );
  }
};

/** A row for these key bytes, or for a new key without them. */
export const wrapKey = (
  { key, number }: Generation,
  named: Omit<KeyRow, 'wrapped' | 'generation'>,
  bytes: Uint8Array = randomBytes(KEY_BYTES),
): KeyRow => {
  const row = { ...named, generation: number };
  return { ...row, wrapped: encrypt(key, keyContext(row), bytes) };
};

const unwrapGeneration = (root: KeyObject, { number, wrapped }: GenerationRow): KeyObject => {
  try {
    return createSecretKey(decrypt(root, generationContext(number), wrapped));
  } catch (cause) {
    throw new GuardHindered(
      'De hoofdsleutel wortel.key hoort niet bij keys.sqlite. Zet beide terug uit dezelfde reservekopie van de sleutels.',
      { cause },
    );
  }
};

const makeGeneration = (db: DatabaseSync, root: KeyObject, number: number): Generation => {
  const bytes = randomBytes(KEY_BYTES);
  const wrapped = encrypt(root, generationContext(number), bytes);
  db.prepare('INSERT INTO generation (number, wrapped) VALUES (?, ?)').run(number, wrapped);
  return { number, key: createSecretKey(bytes) };
};

/** The newest generation; a ring without one is new and gets its first. Throws, saying what to restore, without its root key. */
export const openGeneration = (db: DatabaseSync, rootFile: string): Generation => {
  const newest = db.prepare('SELECT number, wrapped FROM generation ORDER BY number DESC LIMIT 1').get() as
    | GenerationRow
    | undefined;
  const root = readRootKey(rootFile);
  if (newest === undefined) return makeGeneration(db, root ?? makeRootKey(rootFile), 1);
  if (root === undefined) {
    throw new GuardHindered(
      `De hoofdsleutel ${rootFile} ontbreekt. Zet het bestand terug uit de reservekopie van de sleutels; zonder is geen dossier te lezen.`,
    );
  }
  return { number: newest.number, key: unwrapGeneration(root, newest) };
};

/**
 * Wraps every key anew under a new generation and destroys the old one, so that a copy of an old row opens nothing.
 * To be called inside a transaction: whole or not at all.
 */
export const renewGeneration = (db: DatabaseSync, rootFile: string, old: Generation): Generation => {
  const root = readRootKey(rootFile);
  if (root === undefined) throw new GuardHindered(`De hoofdsleutel ${rootFile} ontbreekt.`);
  const fresh = makeGeneration(db, root, old.number + 1);
  const rows = db.prepare('SELECT * FROM key').all() as readonly unknown[] as readonly KeyRow[];
  const update = db.prepare('UPDATE key SET generation = ?, wrapped = ? WHERE key_id = ?');
  for (const row of rows) {
    const { generation, wrapped } = wrapKey(fresh, row, unwrapKey(old, row));
    update.run(generation, wrapped, row.key_id);
  }
  db.prepare('DELETE FROM generation WHERE number <> ?').run(fresh.number);
  return fresh;
};
