import type { Actie } from '#domain/bevoegdheid/actie.ts';
import type { Actor } from '#domain/bevoegdheid/actor.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { DossierId } from '#kernel/ids.ts';
import type { SealedCard } from '#kernel/sealed.ts';
import type { ZaakView } from './zaak-view.ts';

/** A piece of a page that follows from a case, the day and the accounts: no form, nothing of the address or the session. */
export type Piece = {
  readonly name: string;
  /** Makes it, as HTML. */
  readonly make: (view: ZaakView, today: CalendarDay) => string | Promise<string>;
};

/** A piece of a page of a case as this reader may see it, logged before it is shown; undefined when it is not there or not theirs. */
export type RenderZaak = (
  actor: Actor,
  actie: Actie,
  id: DossierId,
  piece: Piece,
) => Promise<Uint8Array<ArrayBuffer> | undefined>;

/** A piece of a page as HTML; `lasting` when it says nothing that it was not told with the list, so that it holds as long as the list does. */
export type Made = { readonly html: string; readonly lasting: boolean };

/** A piece of a page that follows from what it is told, from the day, from the accounts and from its name. */
export type ListPiece<Told> = {
  readonly name: string;
  readonly make: (told: Told) => Promise<Made>;
};

/** Whether a dossier stands as it did when a piece was made: its card is sealed anew with every change. */
export const isSame = (card: SealedCard | undefined, before: SealedCard): boolean =>
  card !== undefined && Buffer.compare(card.payload, before.payload) === 0;
