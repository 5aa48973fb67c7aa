import type { CalendarDay } from './calendar-day.ts';
import type { DossierId } from './ids.ts';

/** Bytes that only the guard can open; `keyId` names the key of one dossier and compartment. */
export type Sealed = { readonly keyId: string; readonly payload: Uint8Array };

/** A fact as the database sees it: readable are the ids, slice, type, day and key; the content is sealed. */
export type SealedEvent = Sealed & {
  readonly dossier: DossierId;
  /** Place in the history of its dossier, from 1, over all slices. */
  readonly position: number;
  readonly slice: string;
  readonly type: string;
  /** Version of the payload's shape, from 1. */
  readonly version: number;
  readonly day: CalendarDay;
  readonly compartiment: string;
  /** SHA-256 over the readable columns and the payload. */
  readonly hash: Uint8Array;
};

/** A sealed picture beside the facts of its dossier, with the key of the compartment of the fact that names it. */
export type SealedAttachment = Sealed & { readonly id: string; readonly compartiment: string };

/** The sealed summary of a dossier as it stood at `position`: who may do what with it, and what work lists show. */
export type SealedCard = Sealed & { readonly position: number };
