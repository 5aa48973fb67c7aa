import type { Kysely } from 'kysely';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { Engine, Statement } from './engine.ts';
import { cardFrom } from './histories.ts';
import type { RecentPages } from './recent-pages.ts';
import { template } from './statement.ts';
import type { Store, WorkCursor, WorkRow } from './store.ts';
import type { Tables } from './tables.ts';

/** A place in a tag: what comes after it is read. */
type Place = Omit<WorkCursor, 'tag'>;
type Until = { readonly until: CalendarDay; readonly limit: number };
type Page = Place & Until & { readonly tag: string };

/** Nothing sorts before an empty text, and no day after this one. */
const BEGIN = { since: '', dossier: '' } as Place;
const END = '9999-12-31' as CalendarDay;

const work = (db: Kysely<Tables>) =>
  db
    .selectFrom('work_tag as work')
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
    .orderBy('work.dossier');

/** The rows of one tag along its index, compiled once; the cards are looked up of those rows only. */
const pages = (db: Kysely<Tables>): ((page: Page) => Statement) =>
  template<Page>('page-of-tag', (hole) =>
    work(db)
      .where('work.tag', '=', hole('tag'))
      .where(({ eb, refTuple, tuple }) =>
        eb(refTuple('work.since', 'work.dossier'), '>', tuple(hole('since'), hole('dossier'))),
      )
      .where('work.since', '<=', hole('until'))
      .limit(hole('limit')),
  );

type Tag = `tag${number}`;
type Tags = Readonly<Record<Tag, string>>;

/** A statement over any number of tags, compiled once per number. */
const overTags = <More extends object>(
  build: (tags: readonly Tag[]) => (values: Tags & More) => Statement,
): ((tags: readonly string[], more: More) => Statement) => {
  const known = new Map<number, (values: Tags & More) => Statement>();
  return (tags, more) => {
    const statement = known.get(tags.length) ?? build(tags.map((_, index) => `tag${index}` as const));
    known.set(tags.length, statement);
    return statement({ ...Object.fromEntries(tags.map((tag, index) => [`tag${index}`, tag])), ...more });
  };
};

const totals = (db: Kysely<Tables>) =>
  overTags<object>((tags) =>
    template<Tags>(`count-of-${tags.length}`, (hole) =>
      db
        .selectFrom('work_tag')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where(
          'tag',
          'in',
          tags.map((tag) => hole(tag)),
        ),
    ),
  );

const allUntil = (db: Kysely<Tables>) =>
  overTags<Until>((tags) =>
    template<Tags & Until>(`waiting-of-${tags.length}`, (hole) =>
      work(db)
        .where(
          'work.tag',
          'in',
          tags.map((tag) => hole(tag)),
        )
        .where('work.since', '<=', hole('until'))
        .limit(hole('limit')),
    ),
  );

type Row = Tables['work_tag'] & Tables['dossier'];

const workRow = (row: Row): WorkRow => ({
  dossier: row.dossier,
  tag: row.tag,
  since: row.since,
  card: cardFrom(row),
});

/** Pages of work and their total; tag after tag is read along its index, until the page is full. */
export const worklists = (
  { db, read }: Engine,
  recent: RecentPages,
): Pick<Store, 'worklist' | 'waiting' | 'count'> => {
  const page = pages(db);
  const total = totals(db);
  const untilDay = allUntil(db);
  const rows = async (statement: Statement) =>
    ((await read(statement)) as readonly unknown[] as readonly Row[]).map(workRow);
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
        const left = limit - found.length;
        const asked = { tags: [tag], rest: [place.since, place.dossier, until, left] };
        found.push(...(await recent.page(asked, () => rows(page({ ...place, tag, until, limit: left })))));
      }
      return found;
    },
    waiting: async (tags, until, limit) =>
      tags.length === 0
        ? []
        : recent.page({ tags, rest: [until, limit] }, () => rows(untilDay(tags, { until, limit }))),
    count: async (tags) => {
      if (tags.length === 0) return 0;
      const [row] = (await read(total(tags, {}))) as readonly { readonly count: number }[];
      return row?.count ?? 0;
    },
  };
};
