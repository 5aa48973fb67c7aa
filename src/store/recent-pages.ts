import type { DossierId } from '#kernel/ids.ts';
import type { WorkRow, WorkTag } from './store.ts';

/** Some 6 MB of cards. */
const MOST_ROWS = 4_000;

/** What was asked: under which tags, and the rest of the question. */
type Asked = { readonly tags: readonly string[]; readonly rest: readonly unknown[] };

export type RecentPages = {
  /** The page that was read last for this question, or the one that `read` gives. */
  readonly page: (asked: Asked, read: () => Promise<readonly WorkRow[]>) => Promise<readonly WorkRow[]>;
  /** Forgets every page on which this dossier stands, and every page on which it may come by these tags. */
  readonly forget: (dossier: DossierId, tags: readonly WorkTag[]) => void;
};

type Kept = { readonly tags: readonly string[]; readonly rows: readonly WorkRow[] };

/** An empty page takes room too. */
const sizeOf = (page: Kept | undefined): number => (page === undefined ? 0 : page.rows.length + 1);

/** Keeps the pages of work that were read last, with the cards sealed as they are, until a dossier on them changes or one comes. */
export const recentPages = (mostRows = MOST_ROWS): RecentPages => {
  const kept = new Map<string, Kept>();
  let total = 0;
  let forgotten = 0;

  const drop = (key: string): void => {
    total -= sizeOf(kept.get(key));
    kept.delete(key);
  };
  const keep = (key: string, page: Kept): void => {
    drop(key);
    kept.set(key, page);
    total += sizeOf(page);
    for (const oldest of kept.keys()) {
      if (total <= mostRows) return;
      drop(oldest);
    }
  };

  return {
    page: async ({ tags, rest }, read) => {
      const key = JSON.stringify([tags, rest]);
      const known = kept.get(key);
      if (known !== undefined) return known.rows;
      const before = forgotten;
      const rows = await read();
      // What was written meanwhile may not be in it.
      if (forgotten === before) keep(key, { tags, rows });
      return rows;
    },
    forget: (dossier, changed) => {
      forgotten += 1;
      const now = new Set(changed.map(({ tag }) => tag));
      for (const [key, { tags, rows }] of kept)
        if (tags.some((tag) => now.has(tag)) || rows.some((row) => row.dossier === dossier)) drop(key);
    },
  };
};

/** Keeps nothing: other processes write to the same database. */
export const noRecentPages: RecentPages = { page: (_, read) => read(), forget: () => undefined };
