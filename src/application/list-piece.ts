import { markOf } from '#guard/card-mark.ts';
import type { Guard, ListedCard, ListRequest } from '#guard/guard.ts';
import { lru } from '#guard/lru.ts';
import { type ListPlace, readerOf, type SealedListPiece } from '#guard/piece-guard.ts';
import { openListPiece, sealListPiece } from '#guard/sealed-pieces.ts';
import { isSame, type Made } from './piece.ts';

/** Pieces of some 10 kB each, beside the sealed cards they were made of. */
const MOST = 64;

type Rows = ListRequest['rows'];
type Kept = {
  readonly rows: Rows;
  readonly marked: ListPlace['rows'];
  readonly sealed: SealedListPiece;
};

const markedIn = (rows: Rows): ListPlace['rows'] =>
  rows.map(({ dossier, card }) => ({ dossier, ...markOf(card) }));

const areSame = (some: Rows, others: Rows): boolean =>
  some.length === others.length &&
  some.every(({ dossier, card }, index) => {
    const other = others[index];
    return dossier === other?.dossier && isSame(other.card, card);
  });

/** Gives a piece of a page of this list: opened when it was made before of the same cards, and otherwise made of what this reader sees. */
type RenderList = (
  list: Omit<ListPlace, 'rows'> & { readonly rows: Rows },
  make: (listed: readonly ListedCard[]) => Promise<Made>,
) => Promise<Uint8Array<ArrayBuffer>>;

/** Every list is judged and logged each time, as a list; what was made of it is kept sealed with the keys of its cards. */
export const createListPiece = (guard: Guard): RenderList => {
  const kept = lru<Kept>(MOST);
  return async ({ rows, ...reader }, make) => {
    const { actor, actie } = reader;
    const where = JSON.stringify(readerOf(reader));
    const known = kept.get(where);
    if (known !== undefined && areSame(known.rows, rows)) {
      const again = await openListPiece(guard, { ...reader, rows: known.marked }, known.sealed);
      if (again !== undefined) return again;
    }
    const listed = await guard.list({ actor, actie, rows });
    const { html: text, lasting } = await make(listed);
    const html = Buffer.from(text);
    const shown = listed.map(({ dossier }) => dossier);
    if (!lasting) return html;
    const marked = markedIn(rows);
    const sealed = await sealListPiece(guard, { ...reader, rows: marked }, { shown, html });
    if (sealed !== undefined) kept.set(where, { rows, marked, sealed });
    return html;
  };
};
