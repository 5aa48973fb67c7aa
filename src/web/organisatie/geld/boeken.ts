import { voorgangersVan } from '#application/referentie/herindelingen.ts';
import type { Boekregel } from '#domain/geldboek/feiten.ts';
import type { PageContext } from '#web/server/route.ts';
import type { Werkgever } from '../werkgever.ts';

/** A book that was taken over with an organisation, and goes on for its dossiers. */
export type OvergenomenBoek = { readonly code: string; readonly regels: readonly Boekregel[] };

/** The books this organisation took over, as far as anything stands in them. */
export const overgenomenBoeken = async (
  { application, actor, today }: PageContext,
  { code }: Werkgever,
): Promise<readonly OvergenomenBoek[]> => {
  const boeken = await Promise.all(
    voorgangersVan(code, today).map(async (van) => ({
      code: van,
      regels: (await application.geldboek(actor, 'lees:geldboek', van))?.regels ?? [],
    })),
  );
  return boeken.filter(({ regels }) => regels.length > 0);
};

/** Whose book the address asks for; the own one when it names none. */
export const gevraagdBoek = ({ query }: Pick<PageContext, 'query'>): string | undefined =>
  query.get('van') ?? undefined;

/** What keeps a link within the same book. */
export const binnenBoek = (ctx: Pick<PageContext, 'query'>): string => {
  const van = gevraagdBoek(ctx);
  return van === undefined ? '' : `&van=${encodeURIComponent(van)}`;
};
