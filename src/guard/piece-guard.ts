import type { Actie } from '#domain/bevoegdheid/actie.ts';
import type { Actor } from '#domain/bevoegdheid/actor.ts';
import type { Compartiment } from '#domain/gedeeld/compartiment.ts';
import type { DossierId } from '#kernel/ids.ts';
import type { CardMark } from './card-mark.ts';
import type { Denied } from './denied.ts';

/** For whom a piece of a page is, and which one it is. */
type Reader = {
  readonly actor: Actor;
  readonly actie: Actie;
  /** Which piece, of which day, and all it was made of besides dossiers. */
  readonly name: string;
};

/** The same as a list, to bind it to and to find it by. */
export const readerOf = ({ actor, actie, name }: Reader): readonly unknown[] => {
  const { account, rol, organisatie } = actor;
  return [account, rol, organisatie, actie, name];
};

type AsItStands = CardMark & { readonly id: DossierId };

/** Whose piece of a page it is: for this reader and this action, of these dossiers as they stand, under this name. Another one does not open. */
export type PiecePlace = Reader & {
  readonly dossier: AsItStands;
  readonly linked?: AsItStands;
};

/** Sealed by the web process with a key that the guard gives for this piece alone. */
type SealedWithKey = {
  /** What the guard makes the key anew of. */
  readonly salt: string;
  readonly payload: Uint8Array;
};

/** A piece of a page as it was made of what somebody saw, sealed again. */
export type SealedPiece = SealedWithKey & {
  /** What the reader could see when it was made; who sees more or less now gets it made anew. */
  readonly compartimenten: readonly Compartiment[];
  /** The keys of the facts it was made of, which its key is made of: when one is destroyed, it is gone. */
  readonly keys: readonly string[];
};

/** Whose list it is, of which rows in which order, under which name. */
export type ListPlace = Reader & {
  readonly rows: readonly (CardMark & { readonly dossier: DossierId })[];
};

/** A piece of a page as it was made of a list, sealed again; its key is made of those of the cards that were on it. */
export type SealedListPiece = SealedWithKey & {
  /** What the reader saw of the rows; who sees more or less of them now gets it made anew. */
  readonly shown: readonly DossierId[];
};

/** The key of one piece, 32 bytes in base64, and what the guard needs to make it again. */
export type NewKey = { readonly key: string; readonly salt: string };

/** Gives the keys of pieces, and sees no piece. */
export type PieceGuard = {
  /** A key for a piece that was made just now; no earlier one has it. */
  readonly newPieceKey: (
    place: PiecePlace,
    made: Pick<SealedPiece, 'compartimenten' | 'keys'>,
  ) => Promise<NewKey>;
  /**
   * Judges and logs like opening the dossiers it was made of, and gives the key only then. Undefined, and nothing in the log, when it
   * is no longer what this reader would see, or the guard does not know the cards: then the dossiers are opened.
   */
  readonly pieceKey: (
    place: PiecePlace,
    sealed: Omit<SealedPiece, 'payload'>,
  ) => Promise<{ readonly allowed: true; readonly key: string } | Denied | undefined>;
  /** Undefined when the guard no longer knows the cards that were shown. */
  readonly newListPieceKey: (
    place: ListPlace,
    made: Pick<SealedListPiece, 'shown'>,
  ) => Promise<NewKey | undefined>;
  /** Judges every row and logs like the list it was made of, and gives the key only then. Undefined, and nothing in the log, when it is no longer what this reader would see. */
  readonly listPieceKey: (
    place: ListPlace,
    sealed: Omit<SealedListPiece, 'payload'>,
  ) => Promise<string | undefined>;
};
