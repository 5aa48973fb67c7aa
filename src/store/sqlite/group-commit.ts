import type { DatabaseSync } from 'node:sqlite';

/** Beyond this a larger group is hardly faster, and others wait longer for their turn. */
const LARGEST_GROUP = 64;

type Waiting = {
  /** Runs the work inside the open transaction and gives what to tell its caller once that is on disk. */
  readonly run: () => () => void;
  readonly reject: (error: unknown) => void;
};

export type GroupCommit = {
  readonly write: <Outcome>(work: () => Outcome) => Promise<Outcome>;
  /** Commits all that waits, at once. */
  readonly drain: () => void;
};

/**
 * Runs all work that waits in one transaction with one flush to disk. The transaction never spans a turn of the event
 * loop, so nobody reads what is not committed; nobody is told of success before COMMIT has returned.
 */
export const groupCommit = (database: DatabaseSync): GroupCommit => {
  const [begin, commit, savepoint, release] = [
    database.prepare('begin immediate'),
    database.prepare('commit'),
    database.prepare('savepoint one'),
    database.prepare('release one'),
  ];
  const waiting: Waiting[] = [];

  /** Undoes only this work when it throws: the others of its group go on. */
  const inSavepoint = <Outcome>(work: () => Outcome): Outcome => {
    savepoint.run();
    try {
      const outcome = work();
      release.run();
      return outcome;
    } catch (error) {
      if (database.isTransaction) database.exec('rollback to one; release one');
      throw error;
    }
  };

  const settle = (group: readonly Waiting[]): readonly (() => void)[] => {
    try {
      begin.run();
      const answers = group.map(({ run }) => run());
      commit.run();
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
    const group = waiting.splice(0, LARGEST_GROUP);
    if (group.length === 0) return;
    if (waiting.length > 0) setImmediate(flush);
    for (const answer of settle(group)) answer();
  };

  const drain = (): void => {
    while (waiting.length > 0) flush();
  };

  const write = <Outcome>(work: () => Outcome): Promise<Outcome> =>
    new Promise((resolve, reject) => {
      const run = (): (() => void) => {
        try {
          const outcome = inSavepoint(work);
          return () => resolve(outcome);
        } catch (error) {
          if (!database.isTransaction) throw error;
          return () => reject(error);
        }
      };
      if (waiting.length === 0) setImmediate(flush);
      waiting.push({ run, reject });
    });

  return { write, drain };
};
