import { GuardHindered } from './guard.ts';
import { equal, keyOfAll, newKeyOfAll } from './key-of-all.ts';
import type { RingKey } from './keyring.ts';
import { judging, NOT_CONFIRMED, type Parts } from './open-dossier.ts';
import { type PieceGuard, type PiecePlace, readerOf, type SealedPiece } from './piece-guard.ts';

/** Pieces of pages come with the guard's own key, so that no key is made of none. */
type PieceParts = Omit<Parts, 'openFor'> & { readonly own: RingKey };

const madeOf = (
  own: RingKey,
  place: PiecePlace,
  { keys, compartimenten }: Pick<SealedPiece, 'compartimenten'> & { readonly keys: readonly RingKey[] },
) => {
  const { dossier, linked } = place;
  return {
    own: own.key,
    keys: keys.map(({ key }) => key),
    context: [
      ...readerOf(place),
      compartimenten,
      dossier.id,
      dossier.mark,
      ...(linked === undefined ? [] : [linked.id, linked.mark]),
    ],
  };
};

/** Keys of pieces of pages, made of the keys of the facts they were made of and given like those facts. */
export const piecesIn = (parts: PieceParts): Pick<PieceGuard, 'newPieceKey' | 'pieceKey'> => {
  const { ring, log, cards, own } = parts;
  const judge = judging(parts);
  const keysOf = ({ dossier, linked }: PiecePlace, ids: readonly string[]): readonly RingKey[] =>
    ids.map((id) => {
      const key = ring.get(id);
      if (key.dossier !== dossier.id && key.dossier !== linked?.id)
        throw new GuardHindered(`Sleutel ${id} hoort niet bij dossier ${dossier.id}.`);
      return key;
    });

  return {
    newPieceKey: async (place, { keys, compartimenten }) =>
      newKeyOfAll(madeOf(own, place, { keys: keysOf(place, keys), compartimenten })),
    pieceKey: async (place, sealed) => {
      const { actor, actie, dossier, linked } = place;
      const card = cards.known(dossier.id, dossier);
      if (card === undefined || sealed.keys.some(ring.isDestroyed)) return undefined;
      const request = { ...place, purpose: 'tonen' } as const;
      // What an emergency opens is never kept, so it is no ground here.
      const { compartimenten, suffix } = judge(request, card.kaart, undefined);
      if (compartimenten !== undefined && !equal(compartimenten, sealed.compartimenten)) return undefined;
      const keys = keysOf(place, sealed.keys);
      const present = new Set(keys.map(({ compartiment }) => compartiment));
      await log.append({
        account: actor.account,
        rol: actor.rol,
        doel: 'tonen',
        actie: `${actie}${suffix}`,
        dossiers: linked === undefined ? [dossier.id] : [dossier.id, linked.id],
        compartimenten: (compartimenten ?? []).filter((compartiment) => present.has(compartiment)),
        betreft: null,
        besluit: compartimenten === undefined ? 'geweigerd' : 'toegestaan',
      });
      if (compartimenten === undefined)
        return { allowed: false, ...(suffix === NOT_CONFIRMED && { bevestigen: true }) };
      return {
        allowed: true,
        key: keyOfAll(madeOf(own, place, { keys, compartimenten }), sealed.salt),
      };
    },
  };
};
