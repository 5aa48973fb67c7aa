import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { encodeId } from '#kernel/ids.ts';
import { destroyKeys, type ErasedPlace, erasedKeysIn, erasedSchema } from './erased-keys.ts';
import { type Generation, generationSchema, nextGeneration, openGeneration } from './generations.ts';
import { GuardHindered } from './guard.ts';
import { lru } from './lru.ts';
import { moveOldKeys } from './old-keys.ts';
import { hasTraces, inTransaction, leaveNoTrace, markTraces, openSqliteFile } from './sqlite-file.ts';
import { type KeyRow, unwrapKey, wrapKey, wrappedKeysIn, wrappedSchema } from './wrapped-keys.ts';

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
  /** For which compartments this dossier has a key. */
  readonly compartimentenOf: (dossier: string) => readonly string[];
  /** Whether this key of this place was destroyed; what it sealed is gone. */
  readonly isErased: (id: string, dossier: string, compartiment: string) => boolean;
  /** Whether the key with this id was destroyed. */
  readonly isDestroyed: (id: string) => boolean;
  /** Wraps every key anew, under new wrappers of a new generation, and destroys the old ones; gives the new number. */
  readonly renew: () => number;
  /**
   * Destroys the keys of these places and renews the generation, at once; gives how many. `nr` is the last audit line
   * that says so, and is remembered as done together with what `alongside` writes, who hears how many of each place.
   */
  readonly erase: (
    places: readonly ErasedPlace[],
    nr: number,
    alongside?: (keys: readonly number[], generation: number) => void,
  ) => number;
  /** The audit line up to which all erasing is done, and a way to move it on. */
  readonly erasedUntil: () => number;
  readonly setErasedUntil: (nr: number) => void;
  readonly generation: () => number;
  /** The database of the ring, for what must be kept as strictly as a key. */
  readonly db: DatabaseSync;
  readonly close: () => void;
};

/** The key of a dossier's card, made together with its first keys so that a new dossier waits for the disk once. */
export const CARD = 'kaart';

/** The owner of keys that belong to no dossier. */
export const INSTALLATION = 'installatie';

const ID_BYTES = 16;
const REMEMBERED = 8_192;
const NO_WRAPPER =
  'De sleutels zijn niet heel: een omhulsel ontbreekt. Zet keys.sqlite terug uit de nieuwste reservekopie van de sleutels.';

const openRing = (db: DatabaseSync, rootFile: string): Keyring => {
  let generation = openGeneration(db, rootFile);
  const remembered = lru<RingKey>(REMEMBERED);
  const erased = erasedKeysIn(db);
  const wrapped = wrappedKeysIn(db);
  const wrappers = lru<KeyObject>(REMEMBERED);
  const byId = db.prepare('SELECT * FROM wrapped_key WHERE key_id = ?');
  const byPurpose = db.prepare('SELECT * FROM wrapped_key WHERE dossier = ? AND compartiment = ?');
  const ofDossier = db.prepare('SELECT compartiment FROM wrapped_key WHERE dossier = ?');
  const until = db.prepare('SELECT nr FROM erased_until');
  const moveUntil = db.prepare('INSERT OR REPLACE INTO erased_until (one, nr) VALUES (1, ?)');

  const wrapperOf = (dossier: string): KeyObject | undefined => {
    const wrapper = wrappers.get(dossier) ?? wrapped.find(generation, dossier);
    if (wrapper !== undefined) wrappers.set(dossier, wrapper);
    return wrapper;
  };
  const held = (row: KeyRow): RingKey => {
    const known = remembered.get(row.key_id);
    if (known !== undefined) return known;
    const wrapper = wrapperOf(row.dossier);
    if (wrapper === undefined) throw new GuardHindered(NO_WRAPPER);
    const key = createSecretKey(unwrapKey(wrapper, row));
    const ringKey = { id: row.key_id, dossier: row.dossier, compartiment: row.compartiment, key };
    remembered.set(row.key_id, ringKey);
    return ringKey;
  };
  const find = (dossier: string, compartiment: string): RingKey | undefined => {
    const row = byPurpose.get(dossier, compartiment) as KeyRow | undefined;
    return row && held(row);
  };
  const make = (dossier: string, compartiment: string): RingKey => {
    const wrapper = wrapperOf(dossier) ?? wrapped.make(generation, dossier);
    const row = wrapKey(wrapper, { key_id: encodeId(randomBytes(ID_BYTES)), dossier, compartiment });
    wrapped.insert(row);
    return held(row);
  };
  /** What was not written is not remembered either. */
  const makeAll = (
    dossier: string,
    names: readonly string[],
    keys: Map<string, RingKey | undefined>,
  ): void => {
    try {
      inTransaction(db, () => {
        for (const name of names) keys.set(name, make(dossier, name));
      });
    } catch (error) {
      remembered.clear();
      wrappers.clear();
      throw error;
    }
  };
  /** Begins a new generation after other work on the keys, as one whole, and leaves nothing of the old one in the files. */
  const renewAfter = <Outcome>(work: (fresh: Generation) => Outcome): Outcome => {
    const [outcome, fresh] = inTransaction(db, () => {
      markTraces(db);
      const next = nextGeneration(db, rootFile, generation);
      wrapped.moveTo(next, generation);
      return [work(next), next] as const;
    });
    generation = fresh;
    remembered.clear();
    wrappers.clear();
    erased.refresh();
    leaveNoTrace(db);
    return outcome;
  };

  return {
    db,
    keysFor: (dossier, compartimenten) => {
      const keys = new Map(compartimenten.map((name) => [name, find(dossier, name)]));
      const missing = [...keys].filter(([, key]) => key === undefined).map(([name]) => name);
      if (missing.length > 0) {
        if (erased.covers(dossier, CARD)) throw new Error(`Dossier ${dossier} is gewist.`);
        makeAll(dossier, missing, keys);
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
        throw new GuardHindered(
          `De sleutels horen niet bij deze database: sleutel ${id} ontbreekt. Zet de sleutels terug die bij deze database horen.`,
        );
      }
      return held(row);
    },
    compartimentenOf: (dossier) => ofDossier.all(dossier).map(({ compartiment }) => compartiment as string),
    isErased: erased.has,
    isDestroyed: erased.hasId,
    renew: () =>
      renewAfter((fresh) => {
        for (const dossier of wrapped.dossiers()) wrapped.renew(fresh, dossier);
        return fresh.number;
      }),
    erase: (places, nr, alongside) =>
      renewAfter((fresh) => {
        moveUntil.run(nr);
        const keys = places.map((place) => destroyKeys(db, place));
        for (const dossier of new Set(places.map((place) => place.dossier))) wrapped.renew(fresh, dossier);
        alongside?.(keys, fresh.number);
        return keys.reduce((sum, count) => sum + count, 0);
      }),
    erasedUntil: () => (until.get() as { readonly nr: number } | undefined)?.nr ?? 0,
    setErasedUntil: (nr) => {
      moveUntil.run(nr);
    },
    generation: () => generation.number,
    close: () => db.close(),
  };
};

/** Removes the traces that a blow left; a backup that reads just then is no reason not to open. */
const finishTraces = (db: DatabaseSync): void => {
  if (!hasTraces(db)) return;
  try {
    leaveNoTrace(db);
  } catch {
    markTraces(db);
  }
};

/** Opens the key ring in `folder`, or makes a new one there; throws, saying what to restore, when its parts do not belong together. */
export const openKeyring = (folder: string): Keyring => {
  const db = openSqliteFile(
    join(folder, 'keys.sqlite'),
    `${generationSchema}${wrappedSchema}${erasedSchema}`,
  );
  try {
    const rootFile = join(folder, 'wortel.key');
    moveOldKeys(db, rootFile);
    finishTraces(db);
    return openRing(db, rootFile);
  } catch (error) {
    db.close();
    throw error;
  }
};
