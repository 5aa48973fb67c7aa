import { openPostgresStore } from '#store/postgres/open.ts';
import type { Store } from '#store/store.ts';

const KEY = 'stempel';

const inMeta = async <Outcome>(
  url: string,
  work: (meta: Store['meta']) => Promise<Outcome>,
): Promise<Outcome> => {
  const store = await openPostgresStore(url);
  try {
    return await work(store.meta);
  } finally {
    await store.close();
  }
};

/** Puts the mark of a backup in the database, so that a dump made after it carries that mark. */
export const stempelPostgres = (url: string, stempel: string): Promise<void> =>
  inMeta(url, (meta) => meta.put(KEY, stempel));

/** Takes it out again: a dump made after the keys were copied belongs to no backup. */
export const ontstempelPostgres = (url: string): Promise<void> => stempelPostgres(url, '');

/** A sentence when this database does not carry the mark of these copies; throws when it cannot be reached. */
export const tegenPostgresStempel = async (
  url: string,
  stempel: string | undefined,
): Promise<readonly string[]> => {
  const heeft = (await inMeta(url, (meta) => meta.get(KEY))) || undefined;
  if (heeft !== undefined && heeft === stempel) return [];
  return [
    `PostgreSQL heeft stempel ${heeft ?? 'geen'}, niet ${stempel ?? 'geen'}: deze delen horen niet bij elkaar.`,
  ];
};
