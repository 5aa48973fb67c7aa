import type { Actor } from '#domain/bevoegdheid/actor.ts';
import type { DossierId } from '#kernel/ids.ts';
import type { SealedCard } from '#kernel/sealed.ts';
import type { Cards } from './cards.ts';
import type { Guard, ListedCard, ListRequest } from './guard.ts';
import { equal, keyOfAll, markOf, newKeyOfAll } from './key-of-all.ts';
import type { Keyring, RingKey } from './keyring.ts';
import type { Policy } from './open-dossier.ts';
import { type ListPlace, readerOf } from './piece-guard.ts';
import type { Recorder } from './recorder.ts';

type Parts = {
  readonly ring: Keyring;
  readonly own: RingKey;
  readonly cards: Cards;
  readonly mag: Policy;
  readonly magForMany: (actor: Actor) => Policy;
  readonly record: Recorder;
};

type Listing = Pick<Guard, 'list' | 'newListPieceKey' | 'listPieceKey'>;

/** Lists of cards, and keys of the pieces of pages that were made of them: one line of the log for all that is shown. */
export const listingOn = ({ ring, own, cards, mag, magForMany, record }: Parts): Listing => {
  const judge = ({ actor, actie, rows }: ListRequest) => {
    const allowed = mag(actor, actie, undefined).toegestaan;
    const magRow = magForMany(actor);
    const shown = (allowed ? rows : []).flatMap(({ dossier, card }): readonly ListedCard[] => {
      const kaart = cards.open(dossier, card);
      return kaart !== undefined && magRow(actor, actie, kaart).toegestaan ? [{ dossier, kaart }] : [];
    });
    return { allowed, shown };
  };
  const recordList = ({ actor, actie }: ListRequest, allowed: boolean, dossiers: readonly DossierId[]) =>
    record(actor, allowed, { doel: 'lijst', actie, dossiers });

  /** The key is made of those of the cards that were shown. */
  const madeOf = (place: ListPlace, shown: readonly DossierId[]) => {
    const ofCard = ({ keyId }: SealedCard) => ring.get(keyId).key;
    return {
      own: own.key,
      keys: place.rows.flatMap(({ dossier, card }) => (shown.includes(dossier) ? [ofCard(card)] : [])),
      context: [...readerOf(place), shown, place.rows.map(({ dossier, card }) => [dossier, markOf(card)])],
    };
  };

  return {
    list: async (request) => {
      const { allowed, shown } = judge(request);
      await recordList(
        request,
        allowed,
        shown.map(({ dossier }) => dossier),
      );
      return shown;
    },
    newListPieceKey: async (place, { shown }) => newKeyOfAll(madeOf(place, shown)),
    listPieceKey: async (place, { shown, salt }) => {
      const judged = judge(place);
      const now = judged.shown.map(({ dossier }) => dossier);
      if (!judged.allowed || !equal(now, shown)) return undefined;
      await recordList(place, true, now);
      return keyOfAll(madeOf(place, shown), salt);
    },
  };
};
