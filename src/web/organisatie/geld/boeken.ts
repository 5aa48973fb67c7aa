import { voorgangersVan } from '#application/referentie/herindelingen.ts';
import type { GeldboekState } from '#domain/geldboek/geldboek.ts';
import { zelfdeNaam } from '#domain/geldboek/leverancier.ts';
import type { PageContext } from '#web/server/route.ts';

/** A book that was taken over with an organisation, and goes on for its dossiers. */
export type OvergenomenBoek = GeldboekState & { readonly code: string };

/** The books the organisation of this functionaris took over, as far as anything stands in them. */
export const overgenomenBoeken = async ({
  application,
  actor,
  today,
}: PageContext): Promise<readonly OvergenomenBoek[]> => {
  const codes = actor.organisatie === undefined ? [] : voorgangersVan(actor.organisatie, today);
  const boeken = await Promise.all(
    codes.map(async (code) => {
      const boek = await application.geldboek(actor, 'lees:geldboek', code);
      return boek === undefined ? [] : [{ ...boek, code }];
    }),
  );
  return boeken.flat().filter(({ regels, leveranciers }) => regels.length + leveranciers.length > 0);
};

/** All that stands in the own book and in those taken over, to know suppliers and days by; undefined for who has no book. */
export const alleBoeken = async (ctx: PageContext): Promise<GeldboekState | undefined> => {
  const eigen = await ctx.application.geldboek(ctx.actor);
  if (eigen === undefined) return undefined;
  const overgenomen = await overgenomenBoeken(ctx);
  const boeken = [eigen, ...overgenomen];
  const leveranciers = boeken.flatMap((boek) => boek.leveranciers);
  return {
    ...eigen,
    regels: boeken.flatMap(({ regels }) => regels),
    // Who stands in more books is described as in the first: the own one.
    leveranciers: leveranciers.filter(
      ({ naam }, index) => leveranciers.findIndex((een) => zelfdeNaam(naam)(een.naam)) === index,
    ),
  };
};

/** Whose book the address asks for; the own one when it names none. */
export const gevraagdBoek = ({ query }: Pick<PageContext, 'query'>): string | undefined =>
  query.get('van') ?? undefined;

/** What keeps a link within the same book. */
export const binnenBoek = (ctx: Pick<PageContext, 'query'>): string => {
  const van = gevraagdBoek(ctx);
  return van === undefined ? '' : `&van=${encodeURIComponent(van)}`;
};
