import type { Actor } from '#domain/bevoegdheid/actor.ts';
import type { Organisatiekaart } from '#domain/bevoegdheid/kaart.ts';
import type { Verlenging } from '#domain/geldboek/feiten.ts';
import type { ListPiece } from './piece.ts';
import type { AskedPage, WorkItem, WorkPage } from './work-page.ts';

/** What stands on the desk of an organisation. */
export type Bureau = Omit<WorkPage, 'total'> & {
  /** Nothing of the list of cases comes before this page. */
  readonly isFirst: boolean;
  /** Cases that ask for attention apart from their turn, as far as they are not on this page. */
  readonly letOp: readonly WorkItem[];
  /** What it arranged; undefined when it has no dossier. */
  readonly organisatie: Organisatiekaart | undefined;
  /** What is renewed, in the own book and in those taken over, the first to come first; days that are over may be among them. */
  readonly verlengingen: readonly Verlenging[];
};

/** The desk of the organisation of this functionaris, a page at a time, as the HTML that `piece` makes; undefined for anybody else. */
export type RenderBureau = (
  actor: Actor,
  page: AskedPage,
  piece: ListPiece<Bureau>,
) => Promise<Uint8Array<ArrayBuffer> | undefined>;
