import { createHash } from 'node:crypto';
import type { Sealed } from '#kernel/sealed.ts';
import type { Engine } from './engine.ts';
import { sealedFrom } from './sealed-columns.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

/** The row of a sealed fact without identity; its place follows from the sealed bytes and says nothing. */
export const statisticRow = ({ keyId, payload }: Sealed): Tables['statistic'] => ({
  id: createHash('sha256').update(payload).digest('base64url'),
  key_id: keyId,
  payload,
});

/** All sealed facts without identity, in an order that says nothing. */
export const statistics = ({ db }: Engine): Store['statistics'] => ({
  all: async () => {
    const rows = await db.selectFrom('statistic').select(['key_id', 'payload']).orderBy('id').execute();
    return rows.map(sealedFrom);
  },
});
