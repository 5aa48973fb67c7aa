import type { ZaakView } from '#application/application.ts';
import type { Leesactie } from '#domain/bevoegdheid/actie.ts';
import { type Answer, notFound } from './answer.ts';
import type { Problem } from './problem.tsx';
import type { PageContext } from './route.ts';

/** Makes a page of the case in the address; `problem` when its form came back. */
export type ZaakRender = (ctx: PageContext, view: ZaakView, problem: Problem) => Answer | Promise<Answer>;

/** Opens the case of the address for reading; not found when it is not there or not for this reader. */
export const zaakPage =
  (actie: Leesactie, render: ZaakRender) =>
  async (ctx: PageContext, problem: Problem = {}): Promise<Answer> => {
    const view = await ctx.application.zaak(ctx.actor, actie, ctx.id);
    return view === undefined ? notFound : render(ctx, view, problem);
  };
