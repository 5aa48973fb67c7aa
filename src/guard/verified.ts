import type { DatabaseSync } from 'node:sqlite';
import type { Whole } from './audit-verdict.ts';
import type { Checkpoint } from './witness.ts';

/** The checkpoint up to which the log held, reached from its first line in one go or in steps. */
export type Mark = { readonly checkpoint: Checkpoint; readonly whole: Whole };

/** Remembers outside the log how far it was checked. */
export type Verified = {
  readonly mark: () => Mark | undefined;
  readonly keep: (mark: Mark) => void;
  readonly forget: () => void;
};

/** A mark in another database than that of the log. */
export const verifiedIn = (db: DatabaseSync): Verified => {
  db.exec(`CREATE TABLE IF NOT EXISTS verified (
    one INTEGER PRIMARY KEY CHECK (one = 1), mark TEXT NOT NULL) STRICT`);
  const read = db.prepare('SELECT mark FROM verified');
  const replace = db.prepare('INSERT OR REPLACE INTO verified (one, mark) VALUES (1, ?)');
  const remove = db.prepare('DELETE FROM verified');
  return {
    mark: () => {
      const row = read.get();
      return row === undefined ? undefined : (JSON.parse(row.mark as string) as Mark);
    },
    keep: (mark) => {
      replace.run(JSON.stringify(mark));
    },
    forget: () => {
      remove.run();
    },
  };
};
