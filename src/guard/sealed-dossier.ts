import type { DossierId } from '#kernel/ids.ts';
import type { SealedCard, SealedEvent } from '#kernel/sealed.ts';

export type SealedFact = Omit<SealedEvent, 'dossier' | 'hash'>;

/** Of a fact that stays closed only that it is there. */
export type ClosedFact = Pick<SealedFact, 'position' | 'compartiment'> & { readonly payload?: never };

/** What the guard is asked to open: a history, if need be without the content of what stays closed. */
export type SealedDossier = {
  readonly id: DossierId;
  readonly events: readonly (SealedFact | ClosedFact)[];
  readonly card: SealedCard;
};

/** A history as the store gave it, with all its content. */
export type WholeDossier = Omit<SealedDossier, 'events'> & { readonly events: readonly SealedFact[] };
