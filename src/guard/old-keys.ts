import type { KeyObject } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { openGeneration } from './generations.ts';
import { inTransaction, markTraces } from './sqlite-file.ts';
import { type KeyRow, unwrap, wrapKey, wrappedKeysIn } from './wrapped-keys.ts';

type OldRow = KeyRow & { readonly generation: number };

const hasOldKeys = (db: DatabaseSync): boolean =>
  db.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'key'").get() !== undefined;

const bytesOf = (key: KeyObject, { key_id, dossier, compartiment, generation, wrapped }: OldRow) =>
  unwrap(
    key,
    `veilig-ambt|sleutel|${key_id}|${dossier}|${compartiment}|${generation}`,
    wrapped,
    `Sleutel ${key_id} hoort niet bij deze sleutels.`,
  );

/** Rings and copies from before a dossier had a wrapper: the keys stay the same and get one, at once or not at all. */
export const moveOldKeys = (db: DatabaseSync, rootFile: string): void => {
  if (!hasOldKeys(db)) return;
  inTransaction(db, () => {
    markTraces(db);
    const generation = openGeneration(db, rootFile);
    const wrapped = wrappedKeysIn(db);
    const rows = db.prepare('SELECT * FROM key').all() as readonly unknown[] as readonly OldRow[];
    for (const [dossier, own] of Map.groupBy(rows, (row) => row.dossier)) {
      const wrapper = wrapped.make(generation, dossier);
      for (const row of own) wrapped.insert(wrapKey(wrapper, row, bytesOf(generation.key, row)));
    }
    db.exec('DROP TABLE key');
  });
};
