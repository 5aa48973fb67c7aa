import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { decrypt, encrypt } from './aead.ts';
import { GuardHindered } from './guard.ts';
import { makeRootKey, readRootKey } from './root-key.ts';

/** The key that wraps the wrappers of all dossiers, itself wrapped under the root key. */
export type Generation = { readonly number: number; readonly key: KeyObject };

type GenerationRow = { readonly number: number; readonly wrapped: Uint8Array };

export const generationSchema = `
  CREATE TABLE IF NOT EXISTS generation (number INTEGER PRIMARY KEY, wrapped BLOB NOT NULL) STRICT;`;

const KEY_BYTES = 32;

const generationContext = (number: number) => `veilig-ambt|generatie|${number}`;

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

/** Makes the generation after this one and destroys this one. To be called inside a transaction. */
export const nextGeneration = (db: DatabaseSync, rootFile: string, old: Generation): Generation => {
  const root = readRootKey(rootFile);
  if (root === undefined) throw new GuardHindered(`De hoofdsleutel ${rootFile} ontbreekt.`);
  const fresh = makeGeneration(db, root, old.number + 1);
  db.prepare('DELETE FROM generation WHERE number <> ?').run(fresh.number);
  return fresh;
};
