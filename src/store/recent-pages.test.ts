import { describe, expect, it } from 'vitest';
import { appendOf, day, someDossier } from '../../test/contract/samples.ts';
import { noRecentPages, recentPages } from './recent-pages.ts';

const row = (tag: string, dossier = someDossier()) => ({
  dossier,
  tag,
  since: day(1),
  card: appendOf(dossier, 0).card,
});

/** Reads these rows, and counts how often. */
const reader = (rows: readonly ReturnType<typeof row>[]) => {
  let times = 0;
  return {
    read: async () => {
      times += 1;
      return rows;
    },
    times: () => times,
  };
};

describe('pages of work that were read last', () => {
  it('are there again, each for its own question', async () => {
    const recent = recentPages();
    const [a, b] = [reader([row('a')]), reader([])];
    for (const _ of [1, 2]) {
      expect(await recent.page({ tags: ['a'], rest: [10] }, a.read)).toEqual(await a.read());
      expect(await recent.page({ tags: ['a'], rest: [20] }, b.read)).toEqual([]);
    }
    expect([a.times(), b.times()]).toEqual([3, 1]);
  });

  it('are read anew when a dossier on them changes, when one comes, and not for another', async () => {
    const recent = recentPages();
    const one = row('a');
    const { read, times } = reader([one]);
    const ask = () => recent.page({ tags: ['a', 'b'], rest: [] }, read);
    await ask();
    recent.forget(someDossier(), [{ tag: 'c', since: day(1) }]);
    await ask();
    expect(times()).toBe(1);
    recent.forget(one.dossier, []);
    await ask();
    expect(times()).toBe(2);
    recent.forget(someDossier(), [{ tag: 'b', since: day(1) }]);
    await ask();
    expect(times()).toBe(3);
  });

  it('are not kept when something was written while they were read', async () => {
    const recent = recentPages();
    const { read, times } = reader([]);
    const ask = (meanwhile?: () => void) =>
      recent.page({ tags: ['a'], rest: [] }, async () => {
        meanwhile?.();
        return read();
      });
    await ask(() => recent.forget(someDossier(), [{ tag: 'a', since: day(1) }]));
    await ask();
    await ask();
    expect(times()).toBe(2);
  });

  it('make room for others, the oldest first', async () => {
    const recent = recentPages(4);
    const readers = ['a', 'b', 'c'].map((tag) => ({ tag, ...reader([row(tag)]) }));
    for (const { tag, read } of [...readers, ...readers]) await recent.page({ tags: [tag], rest: [] }, read);
    expect(readers.map(({ times }) => times())).toEqual([2, 2, 2]);
    for (const { tag, read } of readers.slice(1)) await recent.page({ tags: [tag], rest: [] }, read);
    expect(readers.map(({ times }) => times())).toEqual([2, 2, 2]);
  });

  it('are not kept where others write too', async () => {
    const { read, times } = reader([]);
    for (const _ of [1, 2]) await noRecentPages.page({ tags: ['a'], rest: [] }, read);
    expect(times()).toBe(2);
  });
});
