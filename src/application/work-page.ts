import type { Kaart } from '#domain/bevoegdheid/kaart.ts';
import type { DossierId } from '#kernel/ids.ts';

/** A case as a line of a list. */
export type WorkItem = {
  readonly id: DossierId;
  readonly nummer: string;
  readonly kaart: Kaart;
  /** Working days since this link's clock started, and our own norm for it (null: no norm). */
  readonly werkdagen: number;
  readonly norm: number | null;
};

/** At most how many, and where the page before it ended. */
export type AskedPage = { readonly limit: number; readonly after?: string };

export type WorkPage = {
  readonly items: readonly WorkItem[];
  readonly total: number;
  readonly next: string | undefined;
};
