import type { Kaart } from '#domain/bevoegdheid/kaart.ts';
import { zoalsVastgelegd } from '#domain/bevoegdheid/opvolging.ts';
import type { DossierId } from '#kernel/ids.ts';
import type { SealedCard } from '#kernel/sealed.ts';
import { type CardMark, markOf } from './card-mark.ts';
import { cardContext, seal, unseal } from './envelope.ts';
import { GuardHindered, type SealedDossier } from './guard.ts';
import { CARD, type Keyring } from './keyring.ts';
import { lru } from './lru.ts';

const REMEMBERED = 2_000;

type KnownCard = { readonly keyId: string; readonly kaart: Kaart };

export type Cards = {
  readonly seal: (dossier: DossierId, position: number, kaart: Kaart) => SealedCard;
  /** The card in the clear as it reads today, or undefined when it was erased; throws when it is not as it was sealed for this dossier and position. */
  readonly open: (dossier: DossierId, card: SealedCard) => Kaart | undefined;
  /** The same, after checking that the card belongs to the last event and that no event before it is missing. */
  readonly openOf: (dossier: SealedDossier) => Kaart | undefined;
  /** The card with this mark as it reads today, and its key, when it was opened lately; undefined when it must be opened first. Erasing forgets. */
  readonly known: (dossier: DossierId, mark: CardMark) => KnownCard | undefined;
  /** Forgets every card. */
  readonly forget: () => void;
};

/**
 * Cards are asked for far more often than they change: the last ones opened are remembered with their sealed bytes.
 * Each is kept as the facts say and read as it stands now, so that nobody above the guard meets an organisation that is no more.
 */
export const cardsIn = (ring: Keyring, zoalsNu: (kaart: Kaart) => Kaart): Cards => {
  const remembered = lru<KnownCard & { readonly payload: Uint8Array; readonly mark: string }>(REMEMBERED);

  const openKept = (dossier: DossierId, card: SealedCard): Kaart | undefined => {
    const { keyId, payload, position } = card;
    if (ring.isErased(keyId, dossier, CARD)) return undefined;
    const context = cardContext(dossier, position);
    const known = remembered.get(context);
    if (known !== undefined && Buffer.compare(known.payload, payload) === 0) return known.kaart;
    const { key } = ring.get(keyId);
    try {
      const kaart = unseal(key, context, payload) as Kaart;
      remembered.set(context, { keyId, payload, kaart, mark: markOf(card).mark });
      return kaart;
    } catch (cause) {
      throw new GuardHindered(`De kaart van dossier ${dossier} is niet zoals zij is verzegeld.`, { cause });
    }
  };

  const open: Cards['open'] = (dossier, card) => {
    const kaart = openKept(dossier, card);
    return kaart && zoalsNu(kaart);
  };

  return {
    open,
    known: (dossier, { position, mark }) => {
      const found = remembered.get(cardContext(dossier, position));
      return found?.mark === mark ? { keyId: found.keyId, kaart: zoalsNu(found.kaart) } : undefined;
    },
    forget: remembered.clear,
    openOf: ({ id, events, card }) => {
      const whole =
        events.length === card.position && events.every(({ position }, index) => position === index + 1);
      if (!whole) {
        throw new GuardHindered(
          `Dossier ${id} is niet heel: de kaart staat op ${card.position}, er zijn ${events.length} feiten.`,
        );
      }
      return open(id, card);
    },
    seal: (dossier, position, kaart) => {
      const { id, key } = ring.keysFor(dossier, [CARD])(CARD);
      return {
        keyId: id,
        position,
        payload: seal(key, cardContext(dossier, position), zoalsVastgelegd(kaart)),
      };
    },
  };
};
