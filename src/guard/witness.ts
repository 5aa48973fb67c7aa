import type { DatabaseSync } from 'node:sqlite';

export type Checkpoint = { readonly size: number; readonly note: string };

/** Remembers the newest checkpoint outside the log, so that a log put back to an older state does not pass for whole. */
export type Witness = {
  readonly seen: () => Checkpoint | undefined;
  readonly see: (checkpoint: Checkpoint) => void;
};

/** A witness in another database than that of the log. */
export const witnessIn = (db: DatabaseSync): Witness => {
  db.exec(`CREATE TABLE IF NOT EXISTS witness (
    one INTEGER PRIMARY KEY CHECK (one = 1), size INTEGER NOT NULL, note TEXT NOT NULL) STRICT`);
  const newest = db.prepare('SELECT size, note FROM witness');
  const replace = db.prepare('INSERT OR REPLACE INTO witness (one, size, note) VALUES (1, ?, ?)');
  return {
    seen: () => newest.get() as Checkpoint | undefined,
    see: ({ size, note }) => {
      replace.run(size, note);
    },
  };
};
