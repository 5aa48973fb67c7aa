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
  'keeps small facts about the installation': async ({ store }) => {
    const key = `meta-${someDossier()}`;
    expect(await store.meta.get(key)).toBeUndefined();
    await store.meta.put(key, 'één');
    await store.meta.put(key, 'twee');
    expect(await store.meta.get(key)).toBe('twee');
  },
} satisfies Readonly<Record<string, Check>>;
