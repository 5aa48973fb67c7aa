import type { Engine } from './engine.ts';
import { writeOne } from './statement.ts';
import type { Store } from './store.ts';

/** Small facts about the installation itself. */
export const meta = (engine: Engine): Store['meta'] => ({
  get: async (key) => {
    const row = await engine.db.selectFrom('meta').select('value').where('key', '=', key).executeTakeFirst();
    return row?.value;
  },
  put: async (key, value) => {
    await writeOne(
      engine,
      engine.db
        .insertInto('meta')
        .values({ key, value })
        .onConflict((conflict) => conflict.column('key').doUpdateSet({ value })),
    );
  },
  add: async (key, value) => {
    const rows = await writeOne(
      engine,
      engine.db
        .insertInto('meta')
        .values({ key, value })
        .onConflict((conflict) => conflict.column('key').doNothing())
        .returning('key'),
    );
    return rows.length === 1;
  },
});
