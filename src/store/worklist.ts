import type { Kysely } from 'kysely';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { Engine, Statement } from './engine.ts';
import { cardFrom } from './histories.ts';
import { template } from './statement.ts';
import type { Store, WorkCursor, WorkRow } from './store.ts';
import type { Tables } from './tables.ts';

/** A place in a tag: what comes after it is read. */
type Place = Omit<WorkCursor, 'tag'>;
type Page = Place & { readonly tag: string; readonly limit: number; readonly until: CalendarDay };

/** Nothing sorts before an empty text, and no day after this one. */
const BEGIN = { since: '', dossier: '' } as Place;
const END = '9999-12-31' as CalendarDay;

/** The rows of one tag along its index, compiled once; the cards are looked up of those rows only. */
const pages = (db: Kysely<Tables>): ((page: Page) => Statement) =>
  template<Page>('page-of-tag', (hole) =>
    db
      .selectFrom(
        db
          .selectFrom('work_tag')
          .select(['dossier', 'tag', 'since'])
          .where('tag', '=', hole('tag'))
          .where(({ eb, refTuple, tuple }) =>
            eb(refTuple('since', 'dossier'), '>', tuple(hole('since'), hole('dossier'))),
          )
          .where('since', '<=', hole('until'))
          .orderBy('since')
          .orderBy('dossier')
          .limit(hole('limit'))
          .as('work'),
      )
      .innerJoin('dossier', 'dossier.id', 'work.dossier')
      .select([
        'work.dossier',
        'work.tag',
        'work.since',
        'dossier.position',
        'dossier.key_id',
        'dossier.payload',
      ])
      .orderBy('work.since')
      .orderBy('work.dossier'),
  );

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

type Row = Tables['work_tag'] & Tables['dossier'];

const workRow = (row: Row): WorkRow => ({
  dossier: row.dossier,
  tag: row.tag,
  since: row.since,
  card: cardFrom(row),
});

/** Pages of work and their total; tag after tag is read along its index, until the page is full. */
export const worklists = ({ db, read }: Engine): Pick<Store, 'worklist' | 'count'> => {
  const page = pages(db);
  const total = counts(db);
  return {
    worklist: async (query) => {
      if (query.after !== undefined && !query.tags.includes(query.after.tag)) {
        throw new RangeError('The cursor of a work list names one of its tags');
      }
      const { tags, limit, after, until = END } = query;
      const found: WorkRow[] = [];
      for (const tag of after === undefined ? tags : tags.slice(tags.indexOf(after.tag))) {
        if (found.length >= limit) break;
        const place = after?.tag === tag ? after : BEGIN;
        const rows = await read(page({ ...place, tag, until, limit: limit - found.length }));
        found.push(...(rows as readonly Row[]).map(workRow));
      }
      return found;
    },
    count: async (tags) => {
      if (tags.length === 0) return 0;
      const [row] = (await read(total(tags))) as readonly { readonly count: number }[];
      return row?.count ?? 0;
    },
  };
};
