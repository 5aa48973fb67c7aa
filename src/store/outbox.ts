import type { Selectable } from 'kysely';
import type { Engine } from './engine.ts';
import { sealedFrom } from './sealed-columns.ts';
import { writeOne } from './statement.ts';
import type { OutboxItem, Store } from './store.ts';
import type { Tables } from './tables.ts';

/** How long a claimed message stays away from other claims, in milliseconds. */
const LEASE = 5 * 60_000;

/** After so many attempts a message waits for a person. */
const MAX_ATTEMPTS = 10;

const itemFrom = (row: Selectable<Tables['outbox']>): OutboxItem => ({
  id: row.id,
  recipient: sealedFrom(row),
  day: row.day,
  attempts: row.attempts,
});

/** Messages to send, at least once each; a sent one leaves no trace. */
export const outbox = (engine: Engine): Store['outbox'] => {
  const { db, dialect } = engine;
  return {
    put: async ({ recipient: { keyId, payload }, day }) => {
      await writeOne(engine, db.insertInto('outbox').values({ key_id: keyId, payload, day }));
    },
    claim: async (limit, now) => {
      const due = db
        .selectFrom('outbox')
        .select('id')
        .where('attempts', '<', MAX_ATTEMPTS)
        .where('next_attempt', '<=', now)
        .orderBy('next_attempt')
        .orderBy('id')
        .limit(limit)
        .$if(dialect === 'postgres', (query) => query.forUpdate().skipLocked());
      const claimed = await writeOne(
        engine,
        db
          .with('due', () => due)
          .updateTable('outbox')
          .set(({ eb }) => ({ attempts: eb('attempts', '+', 1), next_attempt: now + LEASE }))
          .where('id', 'in', (from) => from.selectFrom('due').select('id'))
          .returningAll(),
      );
      return claimed.map(itemFrom).sort((a, b) => a.id - b.id);
    },
    sent: async (id) => {
      await writeOne(engine, db.deleteFrom('outbox').where('id', '=', id));
    },
    failed: async (id, nextAttempt) => {
      await writeOne(
        engine,
        db.updateTable('outbox').set({ next_attempt: nextAttempt }).where('id', '=', id),
      );
    },
    pending: async () => {
      const { count } = await db
        .selectFrom('outbox')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('attempts', '<', MAX_ATTEMPTS)
        .executeTakeFirstOrThrow();
      return count;
    },
    abandoned: async () => {
      const rows = await db
        .selectFrom('outbox')
        .selectAll()
        .where('attempts', '>=', MAX_ATTEMPTS)
        .orderBy('id')
        .execute();
      return rows.map(itemFrom);
    },
    revive: async (id) => {
      await writeOne(
        engine,
        db.updateTable('outbox').set({ attempts: 0, next_attempt: 0 }).where('id', '=', id),
      );
    },
  };
};
