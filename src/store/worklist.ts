import { type Kysely, sql } from 'kysely';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { DossierId } from '#kernel/ids.ts';
import type { Engine, Statement } from './engine.ts';
import { cardFrom } from './histories.ts';
import { template } from './statement.ts';
import type { Store, WorkQuery, WorkRow } from './store.ts';
import type { Tables } from './tables.ts';

/** The holes of a page: its tags in order, its size, and where in the first tag the page before it ended. */
type Page = { readonly limit: number; readonly since: CalendarDay; readonly dossier: DossierId } & Readonly<
  Record<`tag${number}`, string>
>;
type Hole = <Name extends keyof Page & string>(name: Name) => Page[Name];

/** The first rows of one tag along its index, after the cursor when that lies in this tag. */
const rowsOfTag = (db: Kysely<Tables>, hole: Hole, rank: number, resumed: boolean) =>
  db
    .selectFrom(
      db
        .selectFrom('work_tag')
        .select(['dossier', 'tag', 'since', sql.lit(rank).$castTo<number>().as('rank')])
        .where('tag', '=', hole(`tag${rank}`))
        .$if(resumed && rank === 0, (query) =>
          query.where(({ eb, refTuple, tuple }) =>
            eb(refTuple('since', 'dossier'), '>', tuple(hole('since'), hole('dossier'))),
          ),
        )
        .orderBy('since')
        .orderBy('dossier')
        .limit(hole('limit'))
        .as('of_tag'),
    )
    .selectAll();

const pageStatement = (db: Kysely<Tables>, tags: number, resumed: boolean) =>
  template<Page>(`page-of-${tags}${resumed ? '-resumed' : ''}`, (hole) => {
    const others = Array.from({ length: tags - 1 }, (_, index) => rowsOfTag(db, hole, index + 1, resumed));
    const page = others
      .reduce((all, next) => all.unionAll(next), rowsOfTag(db, hole, 0, resumed))
      .orderBy('rank')
      .orderBy('since')
      .orderBy('dossier')
      .limit(hole('limit'));
    return db
      .selectFrom(page.as('work'))
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
      .orderBy('work.dossier');
  });

/** Pages, compiled once per number of tags. */
const pages = (db: Kysely<Tables>): ((query: WorkQuery) => Statement) => {
  const known = new Map<string, ReturnType<typeof pageStatement>>();
  return ({ tags, limit, after }) => {
    const remaining = after === undefined ? tags : tags.slice(tags.indexOf(after.tag));
    const shape = `${remaining.length} ${after !== undefined}`;
    const page = known.get(shape) ?? pageStatement(db, remaining.length, after !== undefined);
    known.set(shape, page);
    const named = Object.fromEntries(remaining.map((tag, rank) => [`tag${rank}`, tag]));
    return page({ ...named, limit, ...after } as Page);
  };
};

type Tags = Readonly<Record<`tag${number}`, string>>;

/** The totals, compiled once per number of tags. */
const counts = (db: Kysely<Tables>): ((tags: readonly string[]) => Statement) => {
  const known = new Map<number, (values: Tags) => Statement>();
  const countOf = (size: number) =>
    template<Tags>(`count-of-${size}`, (hole) =>
      db
        .selectFrom('work_tag')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where(
          'tag',
          'in',
          Array.from({ length: size }, (_, index) => hole(`tag${index}`)),
        ),
    );
  return (tags) => {
    const count = known.get(tags.length) ?? countOf(tags.length);
    known.set(tags.length, count);
    return count(Object.fromEntries(tags.map((tag, index) => [`tag${index}`, tag])));
  };
};

/** Pages of work and their total; every tag is read along its index, no further than the page. */
export const worklists = ({ db, read }: Engine): Pick<Store, 'worklist' | 'count'> => {
  const page = pages(db);
  const total = counts(db);
  return {
    worklist: async (query) => {
      if (query.after !== undefined && !query.tags.includes(query.after.tag)) {
        throw new RangeError('The cursor of a work list names one of its tags');
      }
      if (query.tags.length === 0) return [];
      const rows = (await read(page(query))) as readonly (Tables['work_tag'] & Tables['dossier'])[];
      return rows.map(
        (row): WorkRow => ({
          dossier: row.dossier,
          tag: row.tag,
          since: row.since,
          card: cardFrom(row),
        }),
      );
    },
    count: async (tags) => {
      if (tags.length === 0) return 0;
      const [row] = (await read(total(tags))) as readonly { readonly count: number }[];
      return row?.count ?? 0;
    },
  };
};
