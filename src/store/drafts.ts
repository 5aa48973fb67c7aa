import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { Engine } from './engine.ts';
import { sealedFrom } from './sealed-columns.ts';
import { template, writeOne } from './statement.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

/** Half-filled forms, each under a key that its owner's session can derive. */
export const drafts = (engine: Engine): Store['drafts'] => {
  const keptUnder = template<{ readonly key: string; readonly today: CalendarDay }>('draft-of-day', (hole) =>
    engine.db
      .selectFrom('draft')
      .selectAll()
      .where('key', '=', hole('key'))
      .where('until', '>=', hole('today')),
  );
  return {
    get: async (key, today) => {
      const [row] = (await engine.read(keptUnder({ key, today }))) as readonly Tables['draft'][];
      return row && sealedFrom(row);
    },
    put: async (key, { keyId, payload }, until) => {
      const content = { key_id: keyId, payload, until };
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
    expire: async (today, latest) => {
      await writeOne(engine, engine.db.deleteFrom('draft').where('until', '<', today));
      await writeOne(
        engine,
        engine.db.updateTable('draft').set({ until: latest }).where('until', '>', latest),
      );
    },
  };
};
