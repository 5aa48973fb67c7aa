import { expect } from 'vitest';
import { addDays, type CalendarDay, calendarDay } from '#kernel/calendar-day.ts';
import { sealed, someDossier } from './samples.ts';
import type { Check } from './store-contract.ts';

const TODAY = calendarDay('2026-11-22');

export const sessionChecks = {
  'keeps the last draft under a key until it is removed': async ({ store }) => {
    const key = `draft-${someDossier()}`;
    const [first, second] = [sealed(), sealed(70_000)];
    expect(await store.drafts.get(key, TODAY)).toBeUndefined();
    await store.drafts.put(key, first, TODAY);
    expect(await store.drafts.get(key, TODAY)).toEqual(first);
    await store.drafts.put(key, second, TODAY);
    expect(await store.drafts.get(key, TODAY)).toEqual(second);
    await store.drafts.remove(key);
    await store.drafts.remove(key);
    expect(await store.drafts.get(key, TODAY)).toBeUndefined();
  },
  'shows no draft after its last day, and removes it then': async ({ store }) => {
    const until = async (day: CalendarDay) => {
      const key = `draft-${someDossier()}`;
      await store.drafts.put(key, sealed(), day);
      return key;
    };
    const [past, last, far] = [
      await until(addDays(TODAY, -1)),
      await until(TODAY),
      await until(addDays(TODAY, 900)),
    ];
    const found = async (key: string, day: CalendarDay) => (await store.drafts.get(key, day)) !== undefined;
    expect(await found(past, TODAY)).toBe(false);
    expect(await found(past, addDays(TODAY, -1))).toBe(true);
    await store.drafts.expire(TODAY, addDays(TODAY, 30));
    expect(await found(past, addDays(TODAY, -1))).toBe(false);
    expect(await found(last, TODAY)).toBe(true);
    expect(await found(far, addDays(TODAY, 30))).toBe(true);
    expect(await found(far, addDays(TODAY, 31))).toBe(false);
  },
  'keeps sessions, and removes those that were not seen for long': async ({ store }) => {
    const now = 1_800_000_000_000;
    const session = (seenAt: number) => ({
      tokenHash: someDossier(),
      owner: 'van-iemand',
      login: null,
      content: sealed(),
      createdAt: now - 5_000,
      seenAt,
    });
    const [old, fresh, gone] = [session(now - 2_000), session(now), session(now)];
    for (const each of [old, fresh, gone]) await store.sessions.put(each);
    expect(await store.sessions.get(old.tokenHash)).toEqual(old);
    await store.sessions.touch(fresh.tokenHash, now + 1_000);
    await store.sessions.remove(gone.tokenHash);
    await store.sessions.removeBefore(now - 1_000);
    expect(await store.sessions.get(old.tokenHash)).toBeUndefined();
    expect(await store.sessions.get(gone.tokenHash)).toBeUndefined();
    expect(await store.sessions.get(fresh.tokenHash)).toEqual({ ...fresh, seenAt: now + 1_000 });
  },
  'finds sessions by whose they are and by their log-in, oldest first': async ({ store }) => {
    const [owner, login] = [`owner-${someDossier()}`, `login-${someDossier()}`];
    const session = (createdAt: number, of: string | null) => ({
      tokenHash: someDossier(),
      owner,
      login: of,
      content: sealed(),
      createdAt,
      seenAt: 1_800_000_000_000,
    });
    const [second, first, other] = [
      session(2, login),
      session(1, null),
      { ...session(3, login), owner: 'een-ander' },
    ];
    for (const each of [second, first, other]) await store.sessions.put(each);
    expect(await store.sessions.of({ owner })).toEqual([first, second]);
    expect(await store.sessions.of({ login })).toEqual([second, other]);
    expect(await store.sessions.of({ owner: 'niemand' })).toEqual([]);
  },
  'keeps small facts about the installation': async ({ store }) => {
    const key = `meta-${someDossier()}`;
    expect(await store.meta.get(key)).toBeUndefined();
    await store.meta.put(key, 'één');
    await store.meta.put(key, 'twee');
    expect(await store.meta.get(key)).toBe('twee');
    expect(await store.meta.add(key, 'drie')).toBe(false);
    expect(await store.meta.get(key)).toBe('twee');
    const samen = await Promise.all(['een', 'twee'].map((value) => store.meta.add(`${key}-nieuw`, value)));
    expect(samen.toSorted()).toEqual([false, true]);
    expect(await store.meta.get(`${key}-nieuw`)).toBe(samen[0] ? 'een' : 'twee');
  },
} satisfies Readonly<Record<string, Check>>;
