import { expect } from 'vitest';
import { sealed, someDossier } from './samples.ts';
import type { Check } from './store-contract.ts';

export const sessionChecks = {
  'keeps the last draft under a key until it is removed': async ({ store }) => {
    const key = `draft-${someDossier()}`;
    const [first, second] = [sealed(), sealed(70_000)];
    expect(await store.drafts.get(key)).toBeUndefined();
    await store.drafts.put(key, first);
    expect(await store.drafts.get(key)).toEqual(first);
    await store.drafts.put(key, second);
    expect(await store.drafts.get(key)).toEqual(second);
    await store.drafts.remove(key);
    await store.drafts.remove(key);
    expect(await store.drafts.get(key)).toBeUndefined();
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
  },
} satisfies Readonly<Record<string, Check>>;
