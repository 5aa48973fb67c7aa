import { expect } from 'vitest';
import type { OutboxItem, Store } from '#store/store.ts';
import { appendOf, day, sealed, someDossier } from './samples.ts';
import type { Check } from './store-contract.ts';

const MINUTE = 60_000;

const post = async (store: Store, count: number): Promise<ReadonlySet<string>> => {
  const outbox = Array.from({ length: count }, () => ({ recipient: sealed(), day: day() }));
  await store.append(appendOf(someDossier(), 0, { outbox }));
  return new Set(outbox.map(({ recipient }) => recipient.keyId));
};

/** Takes everything that is due, as checks share one outbox, and keeps what this check posted. */
const claimOwn = async (
  store: Store,
  own: ReadonlySet<string>,
  now: number,
): Promise<readonly OutboxItem[]> =>
  (await store.outbox.claim(1_000, now)).filter(({ recipient }) => own.has(recipient.keyId));

const clear = async (store: Store): Promise<void> => {
  for (const { id } of await store.outbox.claim(1_000, 1e15)) await store.outbox.sent(id);
};

export const messageChecks = {
  'hands out messages that came with no fact like any other': async ({ store }) => {
    await clear(store);
    const messages = Array.from({ length: 3 }, () => ({ recipient: sealed(), day: day() }));
    for (const message of messages) await store.outbox.put(message);
    const own = new Set(messages.map(({ recipient }) => recipient.keyId));
    expect(await claimOwn(store, own, 0)).toMatchObject(messages.map(() => ({ attempts: 1, day: day() })));
  },
  'hands each message to one taker, and forgets it when sent': async ({ store }) => {
    await clear(store);
    const own = await post(store, 40);
    const takers = await Promise.all(Array.from({ length: 8 }, () => store.outbox.claim(10, MINUTE)));
    const taken = takers.flat();
    expect(new Set(taken.map(({ id }) => id)).size).toBe(40);
    expect(taken.length).toBe(40);
    expect(new Set(taken.map(({ recipient }) => recipient.keyId))).toEqual(own);
    expect(await store.outbox.pending()).toBe(40);
    for (const { id } of taken) await store.outbox.sent(id);
    expect(await store.outbox.pending()).toBe(0);
  },
  'hands a message out again when its taker never came back': async ({ store }) => {
    await clear(store);
    const own = await post(store, 1);
    expect(await claimOwn(store, own, 0)).toMatchObject([{ attempts: 1, day: day() }]);
    expect(await claimOwn(store, own, MINUTE)).toEqual([]);
    expect(await claimOwn(store, own, 10 * MINUTE)).toMatchObject([{ attempts: 2 }]);
  },
  'waits with a failed message until its next attempt': async ({ store }) => {
    await clear(store);
    const own = await post(store, 1);
    const [item] = await claimOwn(store, own, 0);
    await store.outbox.failed(item?.id as number, 60 * MINUTE);
    expect(await claimOwn(store, own, 59 * MINUTE)).toEqual([]);
    expect(await claimOwn(store, own, 60 * MINUTE)).toHaveLength(1);
  },
  'leaves a message that keeps failing to a person': async ({ store }) => {
    await clear(store);
    const own = await post(store, 1);
    let attempts = 0;
    for (let now = 0; (await claimOwn(store, own, now)).length > 0; now += 10 * MINUTE) attempts += 1;
    expect(attempts).toBe(10);
    expect(await store.outbox.pending()).toBe(0);
    const abandoned = (await store.outbox.abandoned()).filter(({ recipient }) => own.has(recipient.keyId));
    expect(abandoned).toMatchObject([{ attempts: 10 }]);
    await store.outbox.revive(abandoned[0]?.id as number);
    expect(await claimOwn(store, own, 0)).toMatchObject([{ attempts: 1 }]);
  },
} satisfies Readonly<Record<string, Check>>;
