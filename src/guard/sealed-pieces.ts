import { createSecretKey } from 'node:crypto';
import { decrypt, encrypt } from './aead.ts';
import { type Denied, GuardHindered } from './guard.ts';
import type { ListPlace, PieceGuard, PiecePlace, SealedListPiece, SealedPiece } from './piece-guard.ts';

const WHAT_FOR = 'veilig-ambt|stuk';

type Html = Uint8Array<ArrayBuffer>;

const keyOf = (key: string) => createSecretKey(key, 'base64');

const opened = (key: string, payload: Uint8Array): Html => {
  try {
    return decrypt(keyOf(key), WHAT_FOR, payload);
  } catch (cause) {
    throw new GuardHindered('Een stuk van een bladzijde is niet zoals het is verzegeld.', { cause });
  }
};

/** Seals a piece of a page with a key of the guard that no other piece has. */
export const sealPiece = async (
  guard: PieceGuard,
  place: PiecePlace,
  { html, ...made }: Pick<SealedPiece, 'compartimenten' | 'keys'> & { readonly html: Uint8Array },
): Promise<SealedPiece> => {
  const { key, salt } = await guard.newPieceKey(place, made);
  return { ...made, salt, payload: encrypt(keyOf(key), WHAT_FOR, html) };
};

/**
 * The piece as it was sealed, once the guard has judged and logged; undefined when it must be made anew. Throws GuardHindered when
 * the bytes or the place are not those of the sealing.
 */
export const openPiece = async (
  guard: PieceGuard,
  place: PiecePlace,
  { payload, ...sealed }: SealedPiece,
): Promise<{ readonly allowed: true; readonly html: Html } | Denied | undefined> => {
  const answer = await guard.pieceKey(place, sealed);
  return answer?.allowed === true ? { allowed: true, html: opened(answer.key, payload) } : answer;
};

/** `sealPiece` for what was made of a list; undefined when it cannot be kept. */
export const sealListPiece = async (
  guard: PieceGuard,
  place: ListPlace,
  { html, shown }: Pick<SealedListPiece, 'shown'> & { readonly html: Uint8Array },
): Promise<SealedListPiece | undefined> => {
  const made = await guard.newListPieceKey(place, { shown });
  return made && { shown, salt: made.salt, payload: encrypt(keyOf(made.key), WHAT_FOR, html) };
};

/** `openPiece` for what was made of a list. */
export const openListPiece = async (
  guard: PieceGuard,
  place: ListPlace,
  { payload, ...sealed }: SealedListPiece,
): Promise<Html | undefined> => {
  const key = await guard.listPieceKey(place, sealed);
  return key === undefined ? undefined : opened(key, payload);
};
