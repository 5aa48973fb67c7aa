import { describe, expect, test } from 'vitest';
import type { WholeDossier } from '#guard/guard.ts';
import type { SealedEvent } from '#kernel/sealed.ts';
import { feit, kaartOf, newGuard, planner, sealedDossier, toShow } from './story.ts';

type Change = (dossier: WholeDossier, other: WholeDossier) => Partial<WholeDossier>;

const flipped = (bytes: Uint8Array, at: number): Uint8Array =>
  bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));

/** Changes the first event of the dossier. */
const first =
  (
    change: (
      event: WholeDossier['events'][number],
      dossier: WholeDossier,
      other: WholeDossier,
    ) => Partial<SealedEvent>,
  ): Change =>
  (dossier, other) => ({
    events: dossier.events.map((event, index) =>
      index > 0 ? event : { ...event, ...change(event, dossier, other) },
    ),
  });

const changes: Record<string, Change> = {
  'a byte of the payload': first(({ payload }) => ({ payload: flipped(payload, 40) })),
  'the payload of the next row': first((_, { events }) => ({
    payload: events[1]?.payload ?? new Uint8Array(),
  })),
  'payload and key of the next row': first((_, { events }) => ({ ...events[1], position: 1 })),
  'the same row of another dossier': first((_, __, other) => ({ ...other.events[0] })),
  'payload and key of another dossier': first((_, __, { events }) => ({
    payload: events[0]?.payload ?? new Uint8Array(),
    keyId: events[0]?.keyId ?? '',
  })),
  'another type': first(() => ({ type: 'Verhuisd' })),
  'another slice': first(() => ({ slice: 'advies' })),
  'another version': first(() => ({ version: 2 })),
  'another day': first(() => ({ day: feit('woning', '').day.replace('21', '20') as SealedEvent['day'] })),
  'another key': first((_, { events }) => ({ keyId: events[1]?.keyId ?? '' })),
  'a key that does not exist': first(() => ({ keyId: 'onbekend' })),
  'another position': ({ events }) => ({
    events: events.map((event, index) => ({ ...event, position: index + 2 })),
  }),
  'the first row gone': ({ events }) => ({ events: events.slice(1) }),
  'the last row gone': ({ events }) => ({ events: events.slice(0, -1) }),
  'a row twice': ({ events }) => ({ events: [...events, ...events.slice(-1)] }),
  'rows swapped': ({ events }) => ({ events: events.toReversed() }),
  'the card of another dossier': (_, { card }) => ({ card }),
  'the card at another position': ({ card, events }) => ({
    card: { ...card, position: 2 },
    events: events.slice(0, 2),
  }),
  'a byte of the card': ({ card }) => ({ card: { ...card, payload: flipped(card.payload, 40) } }),
};

describe('what was changed in the database is never shown', () => {
  test.each(Object.entries(changes))('%s', async (_, change) => {
    const guard = await newGuard();
    const dossier = await sealedDossier(guard);
    const other = await sealedDossier(guard);
    expect(await guard.open(toShow(dossier))).toMatchObject({ allowed: true });
    await expect(guard.open(toShow({ ...dossier, ...change(dossier, other) }))).rejects.toThrow();
    await guard.close();
  });

  test('a fact of a hidden compartment relabelled as one that may be seen', async () => {
    const guard = await newGuard();
    const dossier = await sealedDossier(guard);
    const events = dossier.events.map((event) =>
      event.compartiment === 'gezin'
        ? { ...event, compartiment: 'woning', keyId: dossier.events[0]?.keyId ?? '' }
        : event,
    );
    await expect(guard.open(toShow({ ...dossier, events }))).rejects.toThrow(/Feit 3 .* verzegeld/);
    await guard.close();
  });

  test('a card in a list', async () => {
    const guard = await newGuard();
    const { id, card } = await sealedDossier(guard);
    const list = (payload: Uint8Array) =>
      guard.list({
        actor: planner,
        actie: 'lijst:planner',
        rows: [{ dossier: id, card: { ...card, payload } }],
      });
    expect(await list(card.payload)).toEqual([{ dossier: id, kaart: kaartOf() }]);
    for (let at = 0; at < card.payload.length; at += 7)
      await expect(list(flipped(card.payload, at))).rejects.toThrow();
    await guard.close();
  });

  test('a private value of somebody else', async () => {
    const guard = await newGuard();
    const sealed = await guard.sealPrivate('concept:a', { adres: 'Dorpsstraat 1' });
    expect(await guard.openPrivate('concept:a', sealed)).toEqual({ adres: 'Dorpsstraat 1' });
    await expect(guard.openPrivate('concept:b', sealed)).rejects.toThrow();
    await guard.close();
  });
});
