import { expect } from 'vitest';
import type { AppendResult, Store } from '#store/store.ts';
import { appendOf, day, sealed, sealedEvent, someDossier } from './samples.ts';
import type { Check } from './store-contract.ts';

const outcomes = (results: readonly AppendResult[], outcome: AppendResult['outcome']): number =>
  results.filter((result) => result.outcome === outcome).length;

const positions = async (store: Store, dossier: ReturnType<typeof someDossier>): Promise<readonly number[]> =>
  (await store.history(dossier))?.events.map(({ position }) => position) ?? [];

export const historyChecks = {
  'gives back exactly what was appended, in order': async ({ store }) => {
    const dossier = someDossier();
    const first = appendOf(dossier, 0, { count: 3 });
    const second = appendOf(dossier, 3);
    expect(await store.append(first)).toEqual({ outcome: 'appended', position: 3 });
    expect(await store.append(second)).toEqual({ outcome: 'appended', position: 4 });
    expect(await store.history(dossier)).toEqual({
      kind: 'zaak',
      events: [...first.events, ...second.events],
      card: second.card,
    });
  },
  'knows no history of an unknown dossier': async ({ store }) => {
    expect(await store.history(someDossier())).toBeUndefined();
    expect(await store.append(appendOf(someDossier(), 4))).toEqual({ outcome: 'conflict', position: 0 });
  },
  'refuses a position that is taken, and writes nothing of that append': async ({ store }) => {
    const dossier = someDossier();
    await store.append(appendOf(dossier, 0, { count: 2 }));
    const before = await store.history(dossier);
    const late = appendOf(dossier, 1, {
      tags: [{ tag: `late-${dossier}`, since: day() }],
      outbox: [{ recipient: sealed(), day: day() }],
    });
    const pending = await store.outbox.pending();
    expect(await store.append(late)).toEqual({ outcome: 'conflict', position: 2 });
    expect(await store.append({ ...late, ...appendOf(dossier, 0) })).toEqual({
      outcome: 'conflict',
      position: 2,
    });
    expect(await store.history(dossier)).toEqual(before);
    expect(await store.count([`late-${dossier}`])).toBe(0);
    expect(await store.outbox.pending()).toBe(pending);
  },
  'lets one of a hundred writers at the same position win': async ({ store }) => {
    const dossier = someDossier();
    for (const expected of [0, 1]) {
      const results = await Promise.all(
        Array.from({ length: 100 }, () => store.append(appendOf(dossier, expected))),
      );
      expect(outcomes(results, 'appended')).toBe(1);
      expect(outcomes(results, 'conflict')).toBe(99);
      expect(results.every(({ position }) => position === expected + 1)).toBe(true);
    }
    expect(await positions(store, dossier)).toEqual([1, 2]);
  },
  'loses nothing of writers that try again after a conflict': async ({ store }) => {
    const dossier = someDossier();
    const persist = async (expected: number): Promise<void> => {
      const result = await store.append(appendOf(dossier, expected));
      if (result.outcome !== 'appended') await persist(result.position);
    };
    await Promise.all(Array.from({ length: 12 }, () => persist(0)));
    expect(await positions(store, dossier)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
  },
  'writes nothing for a submit that it knows, also under another dossier': async ({ store }) => {
    const [dossier, other, submitId] = [someDossier(), someDossier(), `submit-${someDossier()}`];
    const duplicate = { outcome: 'duplicate', dossier, position: 2 };
    await store.append(appendOf(dossier, 0, { count: 2, submitId }));
    expect(await store.append(appendOf(dossier, 2, { submitId }))).toEqual(duplicate);
    expect(await store.append(appendOf(dossier, 0, { submitId }))).toEqual(duplicate);
    expect(await store.append(appendOf(other, 0, { submitId }))).toEqual(duplicate);
    expect(await positions(store, dossier)).toEqual([1, 2]);
    expect(await store.history(other)).toBeUndefined();
  },
  'takes one of twenty simultaneous submits of the same form': async ({ store }) => {
    const submitId = `submit-${someDossier()}`;
    const dossiers = Array.from({ length: 20 }, someDossier);
    const results = await Promise.all(
      dossiers.map((dossier) => store.append(appendOf(dossier, 0, { submitId }))),
    );
    expect(outcomes(results, 'appended')).toBe(1);
    expect(outcomes(results, 'duplicate')).toBe(19);
    expect((await store.cards(dossiers)).size).toBe(1);
  },
  'keeps pictures with their facts, and lets them go with the fact that says so': async ({ store }) => {
    const dossier = someDossier();
    const picture = (id: string) => ({ ...sealed(300_000), id, compartiment: 'woning' });
    const [one, two] = [picture('een'), picture('twee')];
    await store.append(appendOf(dossier, 0, { attachments: [one, two] }));
    expect(await store.attachment(dossier, 'een')).toEqual(one);
    expect(await store.attachment(someDossier(), 'een')).toBeUndefined();
    await store.append(appendOf(dossier, 0, { attachments: [picture('drie')] }));
    expect(await store.attachment(dossier, 'drie')).toBeUndefined();
    await expect(async () =>
      store.append(appendOf(dossier, 1, { attachments: [picture('twee')] })),
    ).rejects.toThrow();
    await store.append(appendOf(dossier, 1, { dropped: ['een'] }));
    expect(await store.attachment(dossier, 'een')).toBeUndefined();
    expect(await store.attachment(dossier, 'twee')).toEqual(two);
  },
  'can be submitted again after a conflict': async ({ store }) => {
    const [dossier, submitId] = [someDossier(), `submit-${someDossier()}`];
    await store.append(appendOf(dossier, 0));
    expect(await store.append(appendOf(dossier, 0, { submitId }))).toMatchObject({ outcome: 'conflict' });
    expect(await store.append(appendOf(dossier, 1, { submitId }))).toMatchObject({ outcome: 'appended' });
  },
  'replaces card and tags without a new fact, for a rebuild': async ({ store }) => {
    const dossier = someDossier();
    await store.append(appendOf(dossier, 0));
    const rebuilt = appendOf(dossier, 1, { count: 0 });
    expect(await store.append(rebuilt)).toEqual({ outcome: 'appended', position: 1 });
    expect((await store.cards([dossier])).get(dossier)).toEqual(rebuilt.card);
  },
  'throws for an append that skips, repeats or belongs elsewhere': async ({ store }) => {
    const dossier = someDossier();
    const good = appendOf(dossier, 0, { count: 2 });
    const wrong = [
      { events: [sealedEvent(dossier, 1), sealedEvent(dossier, 3)] },
      { events: [sealedEvent(dossier, 1), sealedEvent(someDossier(), 2)] },
      { card: { ...good.card, position: 1 } },
      { events: [], card: { ...good.card, position: 0 } },
    ];
    for (const part of wrong) {
      await expect(async () => store.append({ ...good, ...part })).rejects.toThrow(RangeError);
    }
    expect(await store.history(dossier)).toBeUndefined();
  },
  'writes nothing when a part of an append fails, and goes on for others': async ({ store }) => {
    const [dossier, other] = [someDossier(), someDossier()];
    const twice = { tag: `twice-${dossier}`, since: day() };
    const [failed, fine] = await Promise.allSettled([
      store.append(appendOf(dossier, 0, { tags: [twice, twice] })),
      store.append(appendOf(other, 0)),
    ]);
    expect(failed.status).toBe('rejected');
    expect(fine).toMatchObject({ value: { outcome: 'appended' } });
    expect(await store.history(dossier)).toBeUndefined();
    expect(await positions(store, other)).toEqual([1]);
  },
  'keeps large facts and odd names whole': async ({ store }) => {
    const dossier = someDossier();
    const events = [0, 1, 65_536, 300_000].map((size, index) => ({
      ...sealedEvent(dossier, index + 1, size),
      type: 'Bevestigd é€😀\u202e‏שלום',
    }));
    const append = appendOf(dossier, 0, { count: 4, events });
    await store.append(append);
    expect((await store.history(dossier))?.events).toEqual(events);
  },
  'lists the dossiers of one kind in id order, page by page': async ({ store }) => {
    const made = Array.from({ length: 7 }, someDossier);
    for (const dossier of made) await store.append(appendOf(dossier, 0, { kind: 'organisatie' }));
    const listed = [];
    for (let page = await store.dossiers('organisatie', undefined, 3); page.length > 0; ) {
      listed.push(...page);
      page = await store.dossiers('organisatie', page.at(-1), 3);
    }
    expect(listed).toEqual([...listed].sort());
    expect(listed).toEqual(expect.arrayContaining(made));
    expect(new Set(listed).size).toBe(listed.length);
  },
  'gives the cards of many dossiers at once': async ({ store }) => {
    const appends = [someDossier(), someDossier()].map((dossier) => appendOf(dossier, 0));
    for (const append of appends) await store.append(append);
    const strangers = Array.from({ length: 1_200 }, someDossier);
    const cards = await store.cards([...strangers, ...appends.map(({ dossier }) => dossier)]);
    expect(cards).toEqual(new Map(appends.map(({ dossier, card }) => [dossier, card])));
    expect(await store.cards([])).toEqual(new Map());
  },
  'counts facts by type and day': async ({ store }) => {
    const dossier = someDossier();
    const type = `Geteld${dossier}`;
    const events = [0, 1, 0].map((offset, index) => ({
      ...sealedEvent(dossier, index + 1),
      type,
      day: day(offset),
    }));
    await store.append(appendOf(dossier, 0, { count: 3, events }));
    expect((await store.countByType()).filter((row) => row.type === type)).toEqual([
      { type, day: day(0), count: 2 },
      { type, day: day(1), count: 1 },
    ]);
  },
  'gives facts of a type from every dossier, in order': async ({ store }) => {
    const type = `Gezocht${someDossier()}`;
    const dossiers = [someDossier(), someDossier()].toSorted();
    const eventsOf = (dossier: ReturnType<typeof someDossier>) =>
      [1, 2, 3].map((position) => ({
        ...sealedEvent(dossier, position),
        ...(position === 2 ? {} : { type }),
      }));
    for (const dossier of dossiers.toReversed())
      await store.append(appendOf(dossier, 0, { count: 3, events: eventsOf(dossier) }));
    const found = await store.ofTypes([type]);
    expect(found.map(({ dossier, position }) => [dossier, position])).toEqual(
      dossiers.flatMap((dossier) => [1, 3].map((position) => [dossier, position])),
    );
    expect(await store.ofTypes([])).toEqual([]);
  },
  'has a database that refuses to change, remove or overwrite a fact': async ({ store, sql }) => {
    const dossier = someDossier();
    await store.append(appendOf(dossier, 0));
    const before = await store.history(dossier);
    const copy = `insert into event select * from event where dossier = '${dossier}'`;
    await expect(sql(`update event set day = '2020-01-01' where dossier = '${dossier}'`)).rejects.toThrow();
    await expect(sql(`delete from event where dossier = '${dossier}'`)).rejects.toThrow();
    await expect(sql('delete from event')).rejects.toThrow();
    await expect(sql(copy)).rejects.toThrow();
    expect(await store.history(dossier)).toEqual(before);
  },
} satisfies Readonly<Record<string, Check>>;
