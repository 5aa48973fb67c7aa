import { type FileHandle, open } from 'node:fs/promises';
import type { DatabaseSync } from 'node:sqlite';
import { GuardHindered } from './guard.ts';
import { emptyLog, inTransaction } from './sqlite-file.ts';

/**
 * Commits to a SQLite file with a write-ahead log of which the way to the disk does not hold up this thread: a commit can be
 * seen at once, and is on disk when a flush that began after it resolves.
 */
export const writtenAhead = (db: DatabaseSync, file: string) => {
  let log: Promise<FileHandle> | undefined;
  /** The system may keep as written what a failed flush lost; only copying it out of the log makes sure. */
  let isInDoubt = false;

  /** Lets go of the log; what could not be opened needs no closing. */
  const release = (): void => {
    log?.then((handle) => handle.close()).catch(() => undefined);
    log = undefined;
  };

  return {
    commit: <Outcome>(work: () => Outcome): Outcome => {
      db.exec('PRAGMA synchronous = NORMAL');
      try {
        return inTransaction(db, work);
      } finally {
        db.exec('PRAGMA synchronous = FULL');
      }
    },
    flush: async (): Promise<void> => {
      try {
        log ??= open(`${file}-wal`);
        const handle = await log;
        await handle.datasync();
      } catch (error) {
        isInDoubt = true;
        throw error;
      }
    },
    /** After a failed flush: puts all that was committed on disk by another way, or throws. */
    settle: (): void => {
      if (!isInDoubt) return;
      if (!emptyLog(db))
        throw new GuardHindered(
          'Van een regel van het inzagelog is niet zeker dat zij op schijf staat, en een ander programma leest het log. Sluit dat programma.',
        );
      release();
      isInDoubt = false;
    },
    close: (): void => {
      db.close();
      release();
    },
  };
};
