import type { Compartiment } from '#domain/gedeeld/compartiment.ts';
import type { DossierId } from '#kernel/ids.ts';
import type { SealedEvent } from '#kernel/sealed.ts';
import { eventContext, seal, unseal } from './envelope.ts';
import { eventHash } from './event-hash.ts';
import { GuardHindered, type NewEvent, type OpenEvent, type SealedFact } from './guard.ts';
import { CARD, type Keyring } from './keyring.ts';

/** Seals facts for positions first, first + 1, …, each with the key of its own compartment. */
export const sealFacts = (
  ring: Keyring,
  dossier: DossierId,
  first: number,
  events: readonly NewEvent[],
): readonly SealedEvent[] => {
  const keyOf = ring.keysFor(dossier, [CARD, ...events.map(({ compartiment }) => compartiment)]);
  return events.map(({ feit, door, tijd, ...readable }, index) => {
    const { id, key } = keyOf(readable.compartiment);
    const event = { ...readable, dossier, position: first + index };
    const sealed = { ...event, keyId: id, payload: seal(key, eventContext(event), { feit, door, tijd }) };
    return { ...sealed, hash: eventHash(sealed) };
  });
};

/** One fact in the clear; throws when any part of its row is not as it was sealed. */
export const openFact = (ring: Keyring, dossier: DossierId, event: SealedFact): OpenEvent => {
  const { key } = ring.get(event.keyId);
  try {
    const content = unseal(key, eventContext({ ...event, dossier }), event.payload) as Pick<
      OpenEvent,
      'feit' | 'door' | 'tijd'
    >;
    return {
      position: event.position,
      slice: event.slice,
      type: event.type,
      version: event.version,
      day: event.day,
      compartiment: event.compartiment as Compartiment,
      ...content,
    };
  } catch (cause) {
    throw new GuardHindered(`Feit ${event.position} van dossier ${dossier} is niet zoals het is verzegeld.`, {
      cause,
    });
  }
};
