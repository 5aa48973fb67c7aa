import type { ZaakView } from '#application/application.ts';
import type { Leesactie } from '#domain/bevoegdheid/actie.ts';
import type { DossierId } from '#kernel/ids.ts';
import { type Answer, notFound } from '#web/server/answer.ts';
import type { Problem } from '#web/server/problem.tsx';
import type { PageContext, Route } from '#web/server/route.ts';
import { type Organisatiewoord, organisatiewoord } from './woorden.ts';

/** One dossier of the office-holder who asks, as a page needs it. */
export type Dossier = {
  readonly ctx: PageContext;
  readonly view: ZaakView;
  /** Follows "uw": gemeente, provincie or waterschap. */
  readonly organisatie: Organisatiewoord;
  /** The address of a page of this dossier; without a name its first page. */
  readonly pad: (naam?: string) => `/${string}`;
};

/** A page of a dossier; `problem` when its form came back. */
export type DossierPage = (dossier: Dossier, problem?: Problem) => Promise<Answer>;

/** Opens a dossier for reading; undefined when it is not there or not theirs. */
export const openDossier = async (
  ctx: PageContext,
  actie: Leesactie,
  id: DossierId,
): Promise<Dossier | undefined> => {
  const view = await ctx.application.zaak(ctx.actor, actie, id);
  if (view === undefined) return undefined;
  return {
    ctx,
    view,
    organisatie: organisatiewoord(view.kaart.betrokkenen.organisatie, ctx.today),
    pad: (naam) => (naam === undefined ? `/mijn/${id}` : `/mijn/${id}/${naam}`),
  };
};

/** A page of the dossier in the address. */
const metDossier =
  (actie: Leesactie, handle: DossierPage) =>
  async (ctx: PageContext): Promise<Answer> => {
    const dossier = await openDossier(ctx, actie, ctx.id);
    return dossier === undefined ? notFound : handle(dossier);
  };

/** A page to read, below /mijn/:id. */
export const leesRoute = (naam: string, actie: Leesactie, handle: DossierPage): Route => ({
  method: 'GET',
  path: naam === '' ? '/mijn/:id' : `/mijn/:id/${naam}`,
  rollen: ['bestuurder'],
  handle: metDossier(actie, (dossier) => handle(dossier)),
});

/** A page with a form: the same address shows it and takes it in. */
export const formRoutes = (
  naam: string,
  actie: Leesactie,
  show: DossierPage,
  send: DossierPage,
): readonly Route[] => [
  leesRoute(naam, actie, show),
  {
    method: 'POST',
    path: `/mijn/:id/${naam}`,
    rollen: ['bestuurder'],
    handle: metDossier(actie, (dossier) => send(dossier)),
  },
];

/** The way back to the first page of the dossier. */
export const naarDossier = ({ pad }: Dossier) => ({ href: pad(), label: 'Uw dossier' });
