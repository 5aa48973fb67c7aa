import type { OrganisatieView } from '#application/application.ts';
import { type Answer, notFound } from '#web/server/answer.ts';
import type { Problem } from '#web/server/problem.tsx';
import type { PageContext, Route } from '#web/server/route.ts';
import { metWerkgever } from '../dossier.ts';
import type { Werkgever } from '../werkgever.ts';

/** The organisation's own dossier, as its functionaris sees it. */
export type Eigen = {
  readonly ctx: PageContext;
  readonly werkgever: Werkgever;
  readonly view: OrganisatieView;
};

type Page = (eigen: Eigen, problem?: Problem) => Promise<Answer>;

const metEigen = (handle: (eigen: Eigen) => Promise<Answer>) =>
  metWerkgever(async (ctx, werkgever) => {
    const view = await ctx.application.organisatie(ctx.actor, werkgever.code);
    return view === undefined ? notFound : handle({ ctx, werkgever, view });
  });

/** A page about the organisation itself: how it is shown, and if it has a form how that is taken in. */
export const eigenRoutes = (path: Route['path'], show: Page, send?: Page): readonly Route[] => [
  { method: 'GET', path, rollen: ['functionaris'], handle: metEigen((eigen) => show(eigen)) },
  ...(send === undefined
    ? []
    : [
        { method: 'POST', path, rollen: ['functionaris'], handle: metEigen((eigen) => send(eigen)) } as const,
      ]),
];

export const naarInrichting = { href: '/inrichting', label: 'Eén keer regelen' } as const;
