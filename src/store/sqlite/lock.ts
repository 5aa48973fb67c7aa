import { DatabaseSync } from 'node:sqlite';
import { OpenRefused } from '../refused.ts';

const BUSY = 5;

/**
 * Holds `path` as a lock for the life of this process. It is SQLite's lock on a small file: the system lets go of it
 * when the process ends, however it ends. Throws OpenRefused when another holds it. Gives the release.
 */
export const holdLock = (path: string): (() => void) => {
  const database = new DatabaseSync(path, { timeout: 0 });
  try {
    database.exec('begin exclusive');
  } catch (error) {
    database.close();
    if ((error as { readonly errcode?: number }).errcode === BUSY)
      throw new OpenRefused('gegevensmap-in-gebruik');
    throw error;
  }
  return () => database.close();
};
