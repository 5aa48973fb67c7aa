import type { Engine } from './engine.ts';
import { template, writeOne } from './statement.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

/** Small facts about the installation itself. */
export const meta = (engine: Engine): Store['meta'] => {
  const keptUnder = template<{ readonly key: string }>('meta-value', (hole) =>
    engine.db.selectFrom('meta').select('value').where('key', '=', hole('key')),
  );
  return {
    get: async (key) => {
      const [row] = (await engine.read(keptUnder({ key }))) as readonly Pick<Tables['meta'], 'value'>[];
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
  };
};
