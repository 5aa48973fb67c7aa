import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { encodeId } from '#kernel/ids.ts';
import { decrypt, encrypt } from './aead.ts';
import { lru } from './lru.ts';
import { makeRootKey, readRootKey } from './root-key.ts';
import { inTransaction, openSqliteFile } from './sqlite-file.ts';

/** A key with what it is for: one compartment of one dossier, or one task of the installation itself. */
export type RingKey = {
  readonly id: string;
  readonly dossier: string;
  readonly compartiment: string;
  readonly key: KeyObject;
};

export type Keyring = {
  /** The keys of these compartments, to be asked for by compartment; makes those that are missing, on disk before it returns. */
  readonly keysFor: (dossier: string, compartimenten: readonly string[]) => (compartiment: string) => RingKey;
  /** The key with this id; throws when the ring has no such key. */
  readonly get: (id: string) => RingKey;
  /** The database of the ring, for what must be kept as strictly as a key. */
  readonly db: DatabaseSync;
  readonly close: () => void;
};

/** The owner of keys that belong to no dossier. */
export const INSTALLATION = 'installatie';

const SCHEMA = `
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
const ID_BYTES = 16;
const REMEMBERED = 8_192;

type GenerationRow = { readonly number: number; readonly wrapped: Uint8Array };

type KeyRow = {
  readonly key_id: string;
  readonly dossier: string;
  readonly compartiment: string;
  readonly generation: number;
  readonly wrapped: Uint8Array;
};

const kekContext = (generation: number) => `veilig-ambt|generatie|${generation}`;
const keyContext = (row: Omit<KeyRow, 'wrapped'>) =>
  `veilig-ambt|sleutel|${row.key_id}|${row.dossier}|${row.compartiment}|${row.generation}`;

const unwrapGeneration = (root: KeyObject, { number, wrapped }: GenerationRow): KeyObject => {
  try {
    return createSecretKey(decrypt(root, kekContext(number), wrapped));
  } catch (cause) {
    throw new Error(
      'De hoofdsleutel wortel.key hoort niet bij keys.sqlite. Zet beide terug uit dezelfde reservekopie van de sleutels.',
      { cause },
    );
  }
};

type Kek = { readonly generation: number; readonly key: KeyObject };

/** The key that wraps the keys of the newest generation; a ring without one is new and gets its first. */
const openKek = (db: DatabaseSync, rootFile: string): Kek => {
  const newest = db.prepare('SELECT number, wrapped FROM generation ORDER BY number DESC LIMIT 1').get() as
    | GenerationRow
    | undefined;
  const root = readRootKey(rootFile);
  if (newest !== undefined) {
    if (root === undefined) {
      throw new Error(
        `De hoofdsleutel ${rootFile} ontbreekt. Zet het bestand terug uit de reservekopie van de sleutels; zonder is geen dossier te lezen.`,
      );
    }
    return { generation: newest.number, key: unwrapGeneration(root, newest) };
  }
  const bytes = randomBytes(KEY_BYTES);
  const wrapped = encrypt(root ?? makeRootKey(rootFile), kekContext(1), bytes);
  db.prepare('INSERT INTO generation (number, wrapped) VALUES (1, ?)').run(wrapped);
  return { generation: 1, key: createSecretKey(bytes) };
};

const openRing = (db: DatabaseSync, kek: Kek): Keyring => {
  const remembered = lru<RingKey>(REMEMBERED);
  const byId = db.prepare('SELECT * FROM key WHERE key_id = ?');
  const byPurpose = db.prepare('SELECT * FROM key WHERE dossier = ? AND compartiment = ?');
  const insert = db.prepare('INSERT INTO key VALUES (?, ?, ?, ?, ?)');

  const held = (row: KeyRow): RingKey => {
    const known = remembered.get(row.key_id);
    if (known !== undefined) return known;
    const key = createSecretKey(decrypt(kek.key, keyContext(row), row.wrapped));
    const ringKey = { id: row.key_id, dossier: row.dossier, compartiment: row.compartiment, key };
    remembered.set(row.key_id, ringKey);
    return ringKey;
  };
  const find = (dossier: string, compartiment: string): RingKey | undefined => {
    const row = byPurpose.get(dossier, compartiment) as KeyRow | undefined;
    return row && held(row);
  };
  const make = (dossier: string, compartiment: string): RingKey => {
    const named = {
      key_id: encodeId(randomBytes(ID_BYTES)),
      dossier,
      compartiment,
      generation: kek.generation,
    };
    const wrapped = encrypt(kek.key, keyContext(named), randomBytes(KEY_BYTES));
    insert.run(named.key_id, dossier, compartiment, kek.generation, wrapped);
    return held({ ...named, wrapped });
  };

  return {
    db,
    keysFor: (dossier, compartimenten) => {
      const keys = new Map(compartimenten.map((name) => [name, find(dossier, name)]));
      const missing = [...keys].filter(([, key]) => key === undefined).map(([name]) => name);
      if (missing.length > 0) {
        inTransaction(db, () => {
          for (const name of missing) keys.set(name, make(dossier, name));
        });
      }
      return (compartiment) => {
        const key = keys.get(compartiment);
        if (key === undefined) throw new Error(`Key of ${compartiment} was not asked for`);
        return key;
      };
    },
    get: (id) => {
      const known = remembered.get(id);
      if (known !== undefined) return known;
      const row = byId.get(id) as KeyRow | undefined;
      if (row === undefined) {
        throw new Error(
          `De sleutels horen niet bij deze database: sleutel ${id} ontbreekt. Zet de sleutels terug die bij deze database horen.`,
        );
      }
      return held(row);
    },
    close: () => db.close(),
  };
};

/** Opens the key ring in `folder`, or makes a new one there; throws, saying what to restore, when its parts do not belong together. */
export const openKeyring = (folder: string): Keyring => {
  const db = openSqliteFile(join(folder, 'keys.sqlite'), SCHEMA);
  try {
    return openRing(db, openKek(db, join(folder, 'wortel.key')));
  } catch (error) {
    db.close();
    throw error;
  }
};
