import type { Actor } from '#domain/bevoegdheid/actor.ts';
import type { Kaart } from '#domain/bevoegdheid/kaart.ts';
import type { DossierId } from '#kernel/ids.ts';
import type { Cards } from './cards.ts';
import type { Guard, ListedCard, ListRequest } from './guard.ts';
import { equal, keyOfAll, newKeyOfAll } from './key-of-all.ts';
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

type Known = { readonly dossier: DossierId; readonly keyId: string; readonly kaart: Kaart };

type Asked = Pick<ListRequest, 'actor' | 'actie'>;

type Listing = Pick<Guard, 'list' | 'newListPieceKey' | 'listPieceKey'>;

/** Lists of cards, and keys of the pieces of pages that were made of them: one line of the log for all that is shown. */
export const listingOn = ({ ring, own, cards, mag, magForMany, record }: Parts): Listing => {
  const judge = <Row extends { readonly dossier: DossierId }>(
    { actor, actie }: Asked,
    rows: readonly Row[],
    kaartOf: (row: Row) => Kaart | undefined,
  ) => {
    const allowed = mag(actor, actie, undefined).toegestaan;
    const magRow = magForMany(actor);
    const shown = (allowed ? rows : []).flatMap((row): readonly ListedCard[] => {
      const kaart = kaartOf(row);
      return kaart !== undefined && magRow(actor, actie, kaart).toegestaan
        ? [{ dossier: row.dossier, kaart }]
        : [];
    });
    return { allowed, shown };
  };
  const recordList = ({ actor, actie }: Asked, allowed: boolean, dossiers: readonly DossierId[]) =>
    record(actor, allowed, { doel: 'lijst', actie, dossiers });

  /** The cards of a list; undefined when one of them is not known. */
  const knownIn = ({ rows }: ListPlace): readonly Known[] | undefined => {
    const known = rows.flatMap(({ dossier, ...mark }) => {
      const card = cards.known(dossier, mark);
      return card === undefined ? [] : [{ dossier, ...card }];
    });
    return known.length === rows.length ? known : undefined;
  };

  /** The key is made of those of the cards that were shown. */
  const madeOf = (place: ListPlace, known: readonly Known[], shown: readonly DossierId[]) => ({
    own: own.key,
    keys: known.flatMap(({ dossier, keyId }) => (shown.includes(dossier) ? [ring.get(keyId).key] : [])),
    context: [...readerOf(place), shown, place.rows.map(({ dossier, mark }) => [dossier, mark])],
  });

  return {
    list: async (request) => {
      const { allowed, shown } = judge(request, request.rows, ({ dossier, card }) =>
        cards.open(dossier, card),
      );
      await recordList(
        request,
        allowed,
        shown.map(({ dossier }) => dossier),
      );
      return shown;
    },
    newListPieceKey: async (place, { shown }) => {
      const known = knownIn(place);
      return known && newKeyOfAll(madeOf(place, known, shown));
    },
    listPieceKey: async (place, { shown, salt }) => {
      const known = knownIn(place);
      if (known === undefined) return undefined;
      const judged = judge(place, known, ({ kaart }) => kaart);
      const now = judged.shown.map(({ dossier }) => dossier);
      if (!judged.allowed || !equal(now, shown)) return undefined;
      await recordList(place, true, now);
      return keyOfAll(madeOf(place, known, shown), salt);
    },
  };
};
