import type { Engine } from './engine.ts';
import { sealedFrom } from './sealed-columns.ts';
import { template, writeOne } from './statement.ts';
import type { Session, Store } from './store.ts';
import type { Tables } from './tables.ts';

const rowFrom = ({ tokenHash, owner, login, content, createdAt, seenAt }: Session): Tables['session'] => ({
  token_hash: tokenHash,
  owner,
  login,
  key_id: content.keyId,
  payload: content.payload,
  created_at: createdAt,
  seen_at: seenAt,
});

const sessionFrom = (row: Tables['session']): Session => ({
  tokenHash: row.token_hash,
  owner: row.owner,
  login: row.login,
  content: sealedFrom(row),
  createdAt: row.created_at,
  seenAt: row.seen_at,
});

/** Log-ins; only the hash of a token is kept. */
export const sessions = (engine: Engine): Store['sessions'] => {
  const { db } = engine;
  const all = () => db.selectFrom('session').selectAll();
  const byToken = template<{ readonly tokenHash: string }>('session-by-token', (hole) =>
    all().where('token_hash', '=', hole('tokenHash')),
  );
  return {
    get: async (tokenHash) => {
      const [row] = (await engine.read(byToken({ tokenHash }))) as readonly Tables['session'][];
      return row && sessionFrom(row);
    },
    of: async (whose) => {
      const rows = await ('owner' in whose
        ? all().where('owner', '=', whose.owner)
        : all().where('login', '=', whose.login)
      )
        .orderBy('created_at')
        .orderBy('token_hash')
        .execute();
      return rows.map(sessionFrom);
    },
    put: async (session) => {
      const { token_hash, ...content } = rowFrom(session);
      await writeOne(
        engine,
        db
          .insertInto('session')
          .values({ token_hash, ...content })
          .onConflict((conflict) => conflict.column('token_hash').doUpdateSet(content)),
      );
    },
    touch: async (tokenHash, seenAt) => {
      await writeOne(
        engine,
        db.updateTable('session').set({ seen_at: seenAt }).where('token_hash', '=', tokenHash),
      );
    },
    remove: async (tokenHash) => {
      await writeOne(engine, db.deleteFrom('session').where('token_hash', '=', tokenHash));
    },
    removeBefore: async (seenAt) => {
      await writeOne(engine, db.deleteFrom('session').where('seen_at', '<', seenAt));
    },
  };
};
