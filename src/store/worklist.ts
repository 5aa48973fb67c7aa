import { type Kysely, sql } from 'kysely';
import type { Engine } from './engine.ts';
import { cardFrom } from './histories.ts';
import type { Store, WorkCursor, WorkQuery } from './store.ts';
import type { Tables } from './tables.ts';

/** The first rows of one tag, after the cursor when that lies in this tag. */
const rowsOfTag = (db: Kysely<Tables>, tag: string, rank: number, limit: number, after?: WorkCursor) =>
  db
    .selectFrom(
      db
        .selectFrom('work_tag')
        .select(['dossier', 'tag', 'since', sql.lit(rank).$castTo<number>().as('rank')])
        .where('tag', '=', tag)
        .$if(after?.tag === tag, (query) =>
          query.where(({ eb, refTuple, tuple }) =>
            eb(refTuple('since', 'dossier'), '>', tuple(after?.since as never, after?.dossier as never)),
          ),
        )
        .orderBy('since')
        .orderBy('dossier')
        .limit(limit)
        .as('of_tag'),
    )
    .selectAll();

/** Tags still to be shown: from the cursor's tag on. */
const remaining = ({ tags, after }: WorkQuery): readonly (readonly [string, number])[] => {
  const ranked = tags.map((tag, rank) => [tag, rank] as const);
  return after === undefined ? ranked : ranked.slice(tags.indexOf(after.tag));
};

/** Pages of work and their total; every tag is read along its index, no further than the page. */
export const worklists = ({ db }: Engine): Pick<Store, 'worklist' | 'count'> => ({
  worklist: async (query) => {
    if (query.after !== undefined && !query.tags.includes(query.after.tag)) {
      throw new RangeError('The cursor of a work list names one of its tags');
    }
    const [first, ...others] = remaining(query).map(([tag, rank]) =>
      rowsOfTag(db, tag, rank, query.limit, query.after),
    );
    if (first === undefined) return [];
    const rows = await db
      .selectFrom(others.reduce((all, next) => all.unionAll(next), first).as('work'))
      .innerJoin('dossier', 'dossier.id', 'work.dossier')
      .select([
        'work.dossier',
        'work.tag',
        'work.since',
        'dossier.position',
        'dossier.key_id',
        'dossier.payload',
      ])
      .orderBy('work.rank')
      .orderBy('work.since')
      .orderBy('work.dossier')
      .limit(query.limit)
      .execute();
    return rows.map((row) => ({ dossier: row.dossier, tag: row.tag, since: row.since, card: cardFrom(row) }));
  },
  count: async (tags) => {
    if (tags.length === 0) return 0;
    const { count } = await db
      .selectFrom('work_tag')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('tag', 'in', tags)
      .executeTakeFirstOrThrow();
    return count;
  },
});
