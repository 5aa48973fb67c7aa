import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { decrypt, encrypt } from './aead.ts';
import type { Generation } from './generations.ts';
import { GuardHindered } from './guard.ts';

/** A key as the file holds it: wrapped under the wrapper of its dossier. */
export type KeyRow = {
  readonly key_id: string;
  readonly dossier: string;
  readonly compartiment: string;
  readonly wrapped: Uint8Array;
};

type WrapperRow = { readonly dossier: string; readonly wrapped: Uint8Array };

/** One wrapper a dossier, so that erasing one dossier wraps the wrappers of the others anew, and none of their keys. */
export const wrappedSchema = `
  CREATE TABLE IF NOT EXISTS wrapper (dossier TEXT PRIMARY KEY, wrapped BLOB NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS wrapped_key (
    key_id TEXT PRIMARY KEY,
    dossier TEXT NOT NULL REFERENCES wrapper (dossier),
    compartiment TEXT NOT NULL,
    wrapped BLOB NOT NULL,
    UNIQUE (dossier, compartiment)
  ) STRICT, WITHOUT ROWID;`;

const KEY_BYTES = 32;

const wrapperContext = (dossier: string, { number }: Generation) =>
  `veilig-ambt|omhulsel|${dossier}|${number}`;
const keyContext = ({ key_id, dossier, compartiment }: Omit<KeyRow, 'wrapped'>) =>
  `veilig-ambt|sleutel|${key_id}|${dossier}|${compartiment}`;

/** The bytes that were wrapped; throws a sentence with what to restore when it was wrapped under something else or for another place. */
export const unwrap = (key: KeyObject, context: string, wrapped: Uint8Array, sentence: string): Buffer => {
  try {
    return decrypt(key, context, wrapped);
  } catch (cause) {
    const advice = 'Zet keys.sqlite terug uit de nieuwste reservekopie van de sleutels.';
    throw new GuardHindered(`${sentence} ${advice}`, { cause });
  }
};

const unwrapWrapper = (generation: Generation, { dossier, wrapped }: WrapperRow): Buffer =>
  unwrap(
    generation.key,
    wrapperContext(dossier, generation),
    wrapped,
    `Het omhulsel van de sleutels van ${dossier} hoort niet bij generatie ${generation.number}.`,
  );

/** The bytes of a key. */
export const unwrapKey = (wrapper: KeyObject, row: KeyRow): Buffer =>
  unwrap(
    wrapper,
    keyContext(row),
    row.wrapped,
    `Sleutel ${row.key_id} hoort niet bij de andere sleutels van zijn dossier.`,
  );

/** A row for these key bytes, or for a new key without them. */
export const wrapKey = (
  wrapper: KeyObject,
  named: Omit<KeyRow, 'wrapped'>,
  bytes: Uint8Array = randomBytes(KEY_BYTES),
): KeyRow => ({ ...named, wrapped: encrypt(wrapper, keyContext(named), bytes) });

/** The statements on wrappers and the keys in them. What changes anything is to be called inside a transaction. */
export const wrappedKeysIn = (db: DatabaseSync) => {
  const wrapperOf = db.prepare('SELECT dossier, wrapped FROM wrapper WHERE dossier = ?');
  const everyWrapper = db.prepare('SELECT dossier, wrapped FROM wrapper');
  const putWrapper = db.prepare(
    'INSERT INTO wrapper (dossier, wrapped) VALUES (?, ?) ON CONFLICT DO UPDATE SET wrapped = excluded.wrapped',
  );
  const dropWrapper = db.prepare('DELETE FROM wrapper WHERE dossier = ?');
  const keysOf = db.prepare('SELECT * FROM wrapped_key WHERE dossier = ?');
  const putKey = db.prepare(
    'INSERT INTO wrapped_key (key_id, dossier, compartiment, wrapped) VALUES (?, ?, ?, ?)',
  );
  const rewrapKey = db.prepare('UPDATE wrapped_key SET wrapped = ? WHERE key_id = ?');

  const find = (generation: Generation, dossier: string): KeyObject | undefined => {
    const row = wrapperOf.get(dossier) as WrapperRow | undefined;
    return row && createSecretKey(unwrapWrapper(generation, row));
  };
  const keep = (generation: Generation, dossier: string, bytes: Uint8Array): void => {
    putWrapper.run(dossier, encrypt(generation.key, wrapperContext(dossier, generation), bytes));
  };
  const make = (generation: Generation, dossier: string): KeyObject => {
    const bytes = randomBytes(KEY_BYTES);
    keep(generation, dossier, bytes);
    return createSecretKey(bytes);
  };

  return {
    find,
    make,
    insert: ({ key_id, dossier, compartiment, wrapped }: KeyRow): void => {
      putKey.run(key_id, dossier, compartiment, wrapped);
    },
    /** Wraps every wrapper under this generation instead of the old one. */
    moveTo: (fresh: Generation, old: Generation): void => {
      for (const row of everyWrapper.all() as readonly unknown[] as readonly WrapperRow[])
        keep(fresh, row.dossier, unwrapWrapper(old, row));
    },
    /** Wraps what is left of a dossier in a new wrapper, so that a copy of an old row opens nothing; none when nothing is left. */
    renew: (generation: Generation, dossier: string): void => {
      const rows = keysOf.all(dossier) as readonly unknown[] as readonly KeyRow[];
      const old = find(generation, dossier);
      if (old === undefined || rows.length === 0) {
        dropWrapper.run(dossier);
        return;
      }
      const fresh = make(generation, dossier);
      for (const row of rows) rewrapKey.run(wrapKey(fresh, row, unwrapKey(old, row)).wrapped, row.key_id);
    },
    dossiers: (): readonly string[] => everyWrapper.all().map(({ dossier }) => dossier as string),
  };
};

export type WrappedKeys = ReturnType<typeof wrappedKeysIn>;
