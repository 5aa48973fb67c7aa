import type { DatabaseSync } from 'node:sqlite';

/** Up to which instant two persons took the log for right while the clock stood before it; '' when they never did. */
export const clockAcceptedIn = (db: DatabaseSync) => {
  db.exec(`CREATE TABLE IF NOT EXISTS clock_accepted (
    one INTEGER PRIMARY KEY CHECK (one = 1), until TEXT NOT NULL) STRICT`);
  const read = db.prepare('SELECT until FROM clock_accepted');
  const replace = db.prepare('INSERT OR REPLACE INTO clock_accepted (one, until) VALUES (1, ?)');
  return {
    until: (): string => (read.get()?.until as string | undefined) ?? '',
    accept: (tijd: string): void => {
      replace.run(tijd);
    },
  };
};
