import type { Guard, ListedCard } from '#guard/guard.ts';
import { lru } from '#guard/lru.ts';
import { type ListPlace, readerOf, type SealedListPiece } from '#guard/piece-guard.ts';
import { openListPiece, sealListPiece } from '#guard/sealed-pieces.ts';
import { isSame, type Made } from './piece.ts';

/** Pieces of some 10 kB each, beside the sealed cards they were made of. */
const MOST = 64;

type Rows = ListPlace['rows'];
type Kept = { readonly rows: Rows; readonly sealed: SealedListPiece };

const areSame = (some: Rows, others: Rows): boolean =>
  some.length === others.length &&
  some.every(({ dossier, card }, index) => {
    const other = others[index];
    return dossier === other?.dossier && isSame(other.card, card);
  });

/** Gives a piece of a page of this list: opened when it was made before of the same cards, and otherwise made of what this reader sees. */
type RenderList = (
  place: ListPlace,
  make: (listed: readonly ListedCard[]) => Promise<Made>,
) => Promise<Uint8Array<ArrayBuffer>>;

/** Every list is judged and logged each time, as a list; what was made of it is kept sealed with the keys of its cards. */
export const createListPiece = (guard: Guard): RenderList => {
  const kept = lru<Kept>(MOST);
  return async (place, make) => {
    const { actor, actie, rows } = place;
    const where = JSON.stringify(readerOf(place));
    const known = kept.get(where);
    if (known !== undefined && areSame(known.rows, rows)) {
      const again = await openListPiece(guard, place, known.sealed);
      if (again !== undefined) return again;
    }
    const listed = await guard.list({ actor, actie, rows });
    const { html: text, lasting } = await make(listed);
    const html = Buffer.from(text);
    const shown = listed.map(({ dossier }) => dossier);
    if (lasting) kept.set(where, { rows, sealed: await sealListPiece(guard, place, { shown, html }) });
    return html;
  };
};
