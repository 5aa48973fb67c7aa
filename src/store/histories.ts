import type { Selectable } from 'kysely';
import type { DossierId } from '#kernel/ids.ts';
import type { SealedCard, SealedEvent } from '#kernel/sealed.ts';
import type { Engine } from './engine.ts';
import { recentEvents } from './recent-events.ts';
import { bytes, type SealedColumns, sealedFrom } from './sealed-columns.ts';
import { template } from './statement.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

/** Most ids in one query, below what either database allows. */
const IDS_PER_QUERY = 500;

export const cardFrom = (row: SealedColumns & { readonly position: number }): SealedCard => ({
  ...sealedFrom(row),
  position: row.position,
});

const eventFrom = ({ key_id, payload, hash, ...row }: Selectable<Tables['event']>): SealedEvent => ({
  ...row,
  ...sealedFrom({ key_id, payload }),
  hash: bytes(hash),
});

/** The statements of reading one dossier, compiled once per store. */
const dossierStatements = ({ db }: Pick<Engine, 'db'>) => ({
  row: template<{ readonly id: DossierId }>('dossier-row', (hole) =>
    db.selectFrom('dossier').selectAll().where('id', '=', hole('id')),
  ),
  events: template<{ readonly dossier: DossierId; readonly known: number; readonly position: number }>(
    'events-after',
    (hole) =>
      db
        .selectFrom('event')
        .selectAll()
        .where('dossier', '=', hole('dossier'))
        .where('position', '>', hole('known'))
        .where('position', '<=', hole('position'))
        .orderBy('position'),
  ),
});

/** Reads what a dossier has more than was kept of it, and keeps that too. */
const readingHistory = (engine: Engine): Store['history'] => {
  const recent = recentEvents();
  const statements = dossierStatements(engine);
  const after = async (
    dossier: DossierId,
    known: number,
    position: number,
  ): Promise<readonly SealedEvent[]> => {
    if (known === position) return [];
    const rows = await engine.read(statements.events({ dossier, known, position }));
    return (rows as readonly Selectable<Tables['event']>[]).map(eventFrom);
  };
  return async (dossier) => {
    const [row] = (await engine.read(statements.row({ id: dossier }))) as readonly Tables['dossier'][];
    if (row === undefined) return undefined;
    const known = recent.upTo(dossier, row.position);
    const events = [...known, ...(await after(dossier, known.length, row.position))];
    recent.keep(dossier, events);
    return { kind: row.kind, events, card: cardFrom(row) };
  };
};

type Around = 'submitted' | 'cards' | 'dossiers' | 'quietSince' | 'ofTypes' | 'countByType';

/** The rows of these dossiers, in any order; one, as every page of a case asks for, by the statement that is compiled. */
const readingRows = ({ db, read }: Engine) => {
  const { row } = dossierStatements({ db });
  return async (ids: readonly DossierId[]): Promise<readonly Tables['dossier'][]> => {
    const [id] = ids;
    return id !== undefined && ids.length === 1
      ? ((await read(row({ id }))) as readonly unknown[] as readonly Tables['dossier'][])
      : db.selectFrom('dossier').selectAll().where('id', 'in', ids).execute();
  };
};

const readingAround = ({ db }: Engine, rowsOf: ReturnType<typeof readingRows>): Pick<Store, Around> => ({
  submitted: async (submitId) => {
    const row = await db.selectFrom('submit').select('dossier').where('id', '=', submitId).executeTakeFirst();
    return row?.dossier;
  },
  cards: async (dossiers) => {
    const found = new Map<DossierId, SealedCard>();
    for (let from = 0; from < dossiers.length; from += IDS_PER_QUERY) {
      const ids = dossiers.slice(from, from + IDS_PER_QUERY);
      for (const row of await rowsOf(ids)) found.set(row.id, cardFrom(row));
    }
    return found;
  },
  dossiers: async (kind, after, limit) => {
    const rows = await db
      .selectFrom('dossier')
      .select('id')
      .where('kind', '=', kind)
      .$if(after !== undefined, (query) => query.where('id', '>', after as DossierId))
      .orderBy('id')
      .limit(limit)
      .execute();
    return rows.map(({ id }) => id);
  },
  quietSince: async (day) => {
    const rows = await db
      .selectFrom('dossier')
      .innerJoin('event', (join) =>
        join.onRef('event.dossier', '=', 'dossier.id').onRef('event.position', '=', 'dossier.position'),
      )
      .select(['dossier.id', 'dossier.position', 'dossier.key_id', 'dossier.payload', 'event.day'])
      .where('dossier.kind', 'in', ['zaak', 'bestuurder'])
      .where('event.day', '<=', day)
      .orderBy('event.day')
      .orderBy('dossier.id')
      .execute();
    return rows.map((row) => ({ dossier: row.id, card: cardFrom(row), laatsteFeit: row.day }));
  },
  ofTypes: async (types) => {
    if (types.length === 0) return [];
    const rows = await db
      .selectFrom('event')
      .selectAll()
      .where('type', 'in', types)
      .orderBy('dossier')
      .orderBy('position')
      .execute();
    return rows.map(eventFrom);
  },
  countByType: async () => {
    const rows = await db
      .selectFrom('event')
      .select(({ fn }) => ['type', 'day', fn.countAll<number>().as('count')])
      .groupBy(['type', 'day'])
      .orderBy('type')
      .orderBy('day')
      .execute();
    return rows.map(({ type, day, count }) => ({ type, day, count }));
  },
});

/** Reading histories: one dossier, their cards, their ids, and counts without a dossier. */
export const histories = (engine: Engine): Pick<Store, 'history' | Around> => ({
  history: readingHistory(engine),
  ...readingAround(engine, readingRows(engine)),
});
