import type { Inzage } from '#application/application.ts';
import type { DossierId } from '#kernel/ids.ts';
import { formatMoment } from '#web/components/format.ts';
import type { PageContext } from '#web/server/route.ts';
import { organisatiewoord } from '../woorden.ts';

/** Which dossier a page is about: the case in the address, or one's own data outside any case. */
export type Plek = {
  readonly dossier: (ctx: PageContext) => DossierId | undefined;
  /** Whether the page is there before anything was kept. */
  readonly altijd: boolean;
  readonly titel: string;
  readonly terug: (ctx: PageContext) => { readonly href: `/${string}`; readonly label: string };
};

/** The list of looks, with the word for one's own organisation; empty when nothing was kept of this person yet. */
export const inzageVan = async (
  ctx: PageContext,
  plek: Plek,
  actie: 'lees:inzage' | 'lees:inzagebestand',
): Promise<readonly Inzage[] | undefined> => {
  const organisatie = organisatiewoord(ctx.account.organisatie, ctx.today);
  const id = plek.dossier(ctx);
  const lijst = id === undefined ? undefined : await ctx.application.inzage(ctx.actor, id, actie);
  if (lijst === undefined && plek.altijd) return [];
  return lijst?.map((een) => ({ ...een, wie: een.wie.replace('Uw organisatie', `Uw ${organisatie}`) }));
};

/** "3 maart 2026" and "09.12 uur" of a moment. */
export const dagEnTijd = ({ tijd }: Inzage): readonly [string, string] => {
  const [dag = '', uur = ''] = formatMoment(tijd).split(', ');
  return [dag, uur];
};
