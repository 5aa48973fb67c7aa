import type { Engine } from './engine.ts';
import { sealedFrom } from './sealed-columns.ts';
import { writeOne } from './statement.ts';
import type { Store } from './store.ts';

/** Half-filled forms, each under a key that its owner's session can derive. */
export const drafts = (engine: Engine): Store['drafts'] => ({
  get: async (key) => {
    const row = await engine.db.selectFrom('draft').selectAll().where('key', '=', key).executeTakeFirst();
    return row && sealedFrom(row);
  },
  put: async (key, { keyId, payload }) => {
    const content = { key_id: keyId, payload };
    await writeOne(
      engine,
      engine.db
        .insertInto('draft')
        .values({ key, ...content })
        .onConflict((conflict) => conflict.column('key').doUpdateSet(content)),
    );
  },
  remove: async (key) => {
    await writeOne(engine, engine.db.deleteFrom('draft').where('key', '=', key));
  },
});
