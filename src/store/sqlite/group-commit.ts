import type { DatabaseSync } from 'node:sqlite';

type Waiting = {
  /** Runs the work inside the open transaction and gives what to tell its caller once that is on disk. */
  readonly run: () => () => void;
  readonly reject: (error: unknown) => void;
};

export type GroupCommit = {
  readonly write: <Outcome>(work: () => Outcome) => Promise<Outcome>;
  /** Commits what waits. */
  readonly flush: () => void;
};

/** Undoes only this work when it throws: the others of its group go on. */
const inSavepoint = <Outcome>(database: DatabaseSync, work: () => Outcome): Outcome => {
  database.exec('savepoint one');
  try {
    const outcome = work();
    database.exec('release one');
    return outcome;
  } catch (error) {
    database.exec('rollback to one; release one');
    throw error;
  }
};

/**
 * Runs all work that waits in one transaction with one flush to disk. The transaction never spans a turn of the event
 * loop, so nobody reads what is not committed; nobody is told of success before COMMIT has returned.
 */
export const groupCommit = (database: DatabaseSync): GroupCommit => {
  let waiting: Waiting[] = [];

  const commit = (group: readonly Waiting[]): readonly (() => void)[] => {
    try {
      database.exec('begin immediate');
      const answers = group.map(({ run }) => run());
      database.exec('commit');
      return answers;
    } catch (error) {
      if (database.isOpen && database.isTransaction) database.exec('rollback');
      return group.map(
        ({ reject }) =>
          () =>
            reject(error),
      );
    }
  };

  const flush = (): void => {
    const group = waiting;
    waiting = [];
    if (group.length === 0) return;
    for (const answer of commit(group)) answer();
  };

  const write = <Outcome>(work: () => Outcome): Promise<Outcome> =>
    new Promise((resolve, reject) => {
      const run = (): (() => void) => {
        try {
          const outcome = inSavepoint(database, work);
          return () => resolve(outcome);
        } catch (error) {
          if (!database.isTransaction) throw error;
          return () => reject(error);
        }
      };
      if (waiting.length === 0) setImmediate(flush);
      waiting.push({ run, reject });
    });

  return { write, flush };
};
