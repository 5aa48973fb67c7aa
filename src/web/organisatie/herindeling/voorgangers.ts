import { voorgangersVan } from '#application/referentie/herindelingen.ts';
import type { Organisatiekaart } from '#domain/bevoegdheid/kaart.ts';
import type { OrganisatieState } from '#domain/organisatie/organisatie.ts';
import type { PageContext } from '#web/server/route.ts';
import type { Werkgever } from '../werkgever.ts';

/** An abolished organisation in whose place this one stands, with what it had arranged. */
export type Voorganger = { readonly code: string; readonly geregeld: OrganisatieState };

/** The codes of the predecessors that arranged anything here. */
export const codesMetDossier = async (
  { application, today }: PageContext,
  { code }: Werkgever,
): Promise<readonly string[]> => {
  const codes = voorgangersVan(code, today);
  const dossiers = await Promise.all(codes.map((een) => application.organisatieDossier(een)));
  return codes.filter((_, index) => dossiers[index] !== undefined);
};

/** The predecessors that arranged anything here. */
export const voorgangersMetDossier = async (
  ctx: PageContext,
  werkgever: Werkgever,
): Promise<readonly Voorganger[]> => {
  const codes = await codesMetDossier(ctx, werkgever);
  const views = await Promise.all(codes.map((code) => ctx.application.organisatie(ctx.actor, code)));
  return codes.flatMap((code, index) => {
    const geregeld = views[index]?.organisatie;
    return geregeld === undefined ? [] : [{ code, geregeld }];
  });
};

/** The predecessors of which nobody here looked yet what they had arranged. */
export const nogTeBekijken = (
  codes: readonly string[],
  { bekeken = [] }: Pick<Organisatiekaart, 'bekeken'>,
): readonly string[] => codes.filter((code) => !bekeken.includes(code));
