import type { ZaakView } from '#application/application.ts';
import { type Answer, notFound } from '#web/server/answer.ts';
import type { Problem } from '#web/server/problem.tsx';
import type { PageContext, Route } from '#web/server/route.ts';
import { type Beurt, beurtVanAdvies } from './beurt.ts';

/** One advice as this reviewer may see it. */
export type Toetsing = {
  readonly ctx: PageContext;
  readonly view: ZaakView;
  readonly beurt: Beurt;
  /** The address of a page of this advice; without a name its first page. */
  readonly pad: (naam?: string) => string;
};

type ToetsingPage = (toetsing: Toetsing, problem?: Problem) => Promise<Answer>;

const metToetsing =
  (handle: ToetsingPage) =>
  async (ctx: PageContext): Promise<Answer> => {
    const view = await ctx.application.zaak(ctx.actor, 'lees:toetsing', ctx.id);
    if (view === undefined) return notFound;
    const begin = `/toetsing/${view.id}`;
    return handle({
      ctx,
      view,
      beurt: beurtVanAdvies(view.zaak.advies, ctx.account.id),
      pad: (naam) => (naam === undefined ? begin : `${begin}/${naam}`),
    });
  };

/** One address: how it is shown, and if it has a form how that is taken in. */
export const toetsingRoutes = (
  naam: '' | `/${string}`,
  show: ToetsingPage,
  send?: ToetsingPage,
): readonly Route[] => {
  const path = `/toetsing/:id${naam}` as const;
  return [
    { method: 'GET', path, rollen: ['toetser'], handle: metToetsing((toetsing) => show(toetsing)) },
    ...(send === undefined
      ? []
      : [
          {
            method: 'POST',
            path,
            rollen: ['toetser'],
            handle: metToetsing((toetsing) => send(toetsing)),
          } as const,
        ]),
  ];
};

/** The way back to the advice. */
export const naarAdvies = ({ pad, view }: Toetsing) => ({ href: pad(), label: `Advies ${view.nummer}` });
