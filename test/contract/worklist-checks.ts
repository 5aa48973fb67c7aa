import { array, assert, asyncProperty, integer, record, uniqueArray } from 'fast-check';
import { expect } from 'vitest';
import type { DossierId } from '#kernel/ids.ts';
import type { Store, WorkRow } from '#store/store.ts';
import { appendOf, day, someDossier } from './samples.ts';
import type { Check } from './store-contract.ts';

const pagesOf = async (store: Store, tags: readonly string[], limit: number): Promise<readonly WorkRow[]> => {
  const rows: WorkRow[] = [];
  for (let page = await store.worklist({ tags, limit }); page.length > 0; ) {
    expect(page.length).toBeLessThanOrEqual(limit);
    rows.push(...page);
    page = await store.worklist({ tags, limit, after: page.at(-1) as WorkRow });
  }
  return rows;
};

const place = ({ tag, since, dossier }: WorkRow): string => `${tag} ${since} ${dossier}`;

export const worklistChecks = {
  'pages through work in order, without gaps or doubles': async ({ store }) => {
    const work = array(record({ tag: integer({ min: 0, max: 2 }), since: integer({ min: 0, max: 3 }) }), {
      maxLength: 25,
    });
    const paging = asyncProperty(work, integer({ min: 1, max: 9 }), async (items, limit) => {
      const list = someDossier();
      const tags = [2, 0, 1].map((tag) => `${list}-${tag}`);
      const rows = items.map(({ tag, since }) => {
        const { card, dossier } = appendOf(someDossier(), 0);
        return { dossier, tag: `${list}-${tag}`, since: day(since), card };
      });
      await Promise.all(
        rows.map(({ dossier, card, ...tag }) => store.append(appendOf(dossier, 0, { card, tags: [tag] }))),
      );
      const inOrder = tags.flatMap((tag) =>
        rows.filter((row) => row.tag === tag).sort((a, b) => (place(a) < place(b) ? -1 : 1)),
      );
      expect(await pagesOf(store, tags, limit)).toEqual(inOrder);
      expect(await store.count(tags)).toBe(rows.length);
    });
    await assert(paging, { numRuns: 25 });
  },
  'gives what waits under a few tags until a day, longest first': async ({ store }) => {
    const list = someDossier();
    const tags = ['a', 'b', 'c'].map((name) => `${name}-${list}`);
    const rows = [5, 2, 9, 2].map((since, nth) => {
      const { card, dossier } = appendOf(someDossier(), 0);
      return { dossier, tag: tags[nth % 3] ?? '', since: day(since), card };
    });
    for (const { dossier, card, ...tag } of rows)
      await store.append(appendOf(dossier, 0, { card, tags: [tag] }));
    const upTo = (last: number) =>
      rows
        .filter(({ since, tag }) => since <= day(last) && tag !== tags[2])
        .sort((a, b) => (`${a.since} ${a.dossier}` < `${b.since} ${b.dossier}` ? -1 : 1));
    expect(await store.waiting(tags.slice(0, 2), day(5), 10)).toEqual(upTo(5));
    expect(await store.waiting(tags.slice(0, 2), day(4), 10)).toEqual(upTo(4));
    expect(await store.waiting(tags.slice(0, 2), day(9), 1)).toEqual(upTo(9).slice(0, 1));
    expect(await store.waiting([], day(9), 10)).toEqual([]);
  },
  'replaces the tags of a dossier at every append': async ({ store }) => {
    const dossier = someDossier();
    const tag = (name: string, offset = 0) => ({ tag: `${name}-${dossier}`, since: day(offset) });
    await store.append(appendOf(dossier, 0, { tags: [tag('a'), tag('b')] }));
    await store.append(appendOf(dossier, 1, { tags: [tag('b', 4), tag('c')] }));
    const tags = [tag('a').tag, tag('b').tag, tag('c').tag];
    const rows = await store.worklist({ tags, limit: 10 });
    expect(rows.map(({ tag: name, since }) => ({ tag: name, since }))).toEqual([tag('b', 4), tag('c')]);
    expect(rows[0]?.card.position).toBe(2);
    await store.append(appendOf(dossier, 2));
    expect(await store.worklist({ tags, limit: 10 })).toEqual([]);
  },
  'tells what holds after every append, however often it was asked before': async ({ store }) => {
    const spot = record({ tag: integer({ min: 0, max: 2 }), since: integer({ min: 0, max: 3 }) });
    const places = uniqueArray(spot, { selector: ({ tag }) => tag, maxLength: 3 });
    const steps = array(record({ nth: integer({ min: 0, max: 3 }), places }), { maxLength: 12 });
    const asking = asyncProperty(steps, integer({ min: 1, max: 5 }), async (appends, limit) => {
      const [list, cards] = [someDossier(), new Map<DossierId, WorkRow['card']>()];
      const tags = [0, 1, 2].map((tag) => `${list}-${tag}`);
      const dossiers = [0, 1, 2, 3].map(someDossier);
      let model: readonly WorkRow[] = [];
      for (const { nth, places: to } of appends) {
        const dossier = dossiers[nth] as DossierId;
        const next = to.map(({ tag, since }) => ({ tag: `${list}-${tag}`, since: day(since) }));
        const append = appendOf(dossier, cards.get(dossier)?.position ?? 0, { tags: next });
        await store.append(append);
        cards.set(dossier, append.card);
        const rows = next.map((tag) => ({ dossier, card: append.card, ...tag }));
        model = [...model.filter((row) => row.dossier !== dossier), ...rows];
        const sorted = model.toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
        expect(await store.worklist({ tags, limit })).toEqual(sorted.slice(0, limit));
        const waits = sorted.filter(({ tag, since }) => tag !== tags[2] && since <= day(2));
        const waiting = await store.waiting(tags.slice(0, 2), day(2), 20);
        expect(waiting.map(place).toSorted()).toEqual(waits.map(place));
      }
    });
    await assert(asking, { numRuns: 25 });
  },
  'knows an empty list and a cursor that does not belong': async ({ store }) => {
    expect(await store.worklist({ tags: [], limit: 5 })).toEqual([]);
    expect(await store.worklist({ tags: ['nobody'], limit: 5 })).toEqual([]);
    expect(await store.count([])).toBe(0);
    const after = { tag: 'elsewhere', since: day(), dossier: someDossier() };
    await expect(store.worklist({ tags: ['nobody'], limit: 5, after })).rejects.toThrow(RangeError);
  },
} satisfies Readonly<Record<string, Check>>;
