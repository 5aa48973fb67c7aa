import type { DatabaseSync } from 'node:sqlite';

export const erasedSchema = `
  CREATE TABLE IF NOT EXISTS erased_key (
    key_id TEXT PRIMARY KEY, dossier TEXT NOT NULL, compartiment TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS erased_until (one INTEGER PRIMARY KEY CHECK (one = 1), nr INTEGER NOT NULL) STRICT;`;

/** What is left of a destroyed key: its name, so that what it sealed is absent instead of damaged. */
export type ErasedKeys = {
  readonly has: (keyId: string, dossier: string, compartiment: string) => boolean;
  /** Whether a key with this id was destroyed, of whatever place. */
  readonly hasId: (keyId: string) => boolean;
  /** Whether a key of this place was ever destroyed. */
  readonly covers: (dossier: string, compartiment: string) => boolean;
  /** Reads the names again after erasing. */
  readonly refresh: () => void;
};

export const erasedKeysIn = (db: DatabaseSync): ErasedKeys => {
  const all = db.prepare('SELECT key_id, dossier, compartiment FROM erased_key');
  const placeOf = (dossier: unknown, compartiment: unknown) => `${dossier}|${compartiment}`;
  let places = new Map<unknown, string>();
  let covered = new Set<string>();
  const refresh = () => {
    places = new Map(
      all.all().map(({ key_id, dossier, compartiment }) => [key_id, placeOf(dossier, compartiment)]),
    );
    covered = new Set(places.values());
  };
  refresh();
  return {
    has: (keyId, dossier, compartiment) => places.get(keyId) === placeOf(dossier, compartiment),
    hasId: (keyId) => places.has(keyId),
    covers: (dossier, compartiment) => covered.has(placeOf(dossier, compartiment)),
    refresh,
  };
};

/** A dossier with some of its compartments, or all of it. */
export type ErasedPlace = { readonly dossier: string; readonly compartimenten: readonly string[] | 'alle' };

/** Destroys the keys of a place and keeps their names. To be called inside a transaction. */
export const destroyKeys = (db: DatabaseSync, { dossier, compartimenten }: ErasedPlace): number => {
  const chosen = `dossier = ?1 AND (?2 IS NULL OR compartiment IN (SELECT value FROM json_each(?2)))`;
  const parts = compartimenten === 'alle' ? null : JSON.stringify(compartimenten);
  db.prepare(
    `INSERT INTO erased_key SELECT key_id, dossier, compartiment FROM wrapped_key WHERE ${chosen}`,
  ).run(dossier, parts);
  return Number(db.prepare(`DELETE FROM wrapped_key WHERE ${chosen}`).run(dossier, parts).changes);
};
