import type { Act, ActResult, Bijlage } from '#application/application.ts';
import type { Opdracht } from '#application/opdracht.ts';
import type { DossierId } from '#kernel/ids.ts';
import { formFields } from '#web/components/form.tsx';
import { type Answer, notFound, redirect } from './answer.ts';
import { typed } from './form-input.ts';
import type { Problem } from './problem.tsx';
import type { PageContext } from './route.ts';
import { typedPage } from './typed-page.tsx';

type Performance = {
  readonly dossier: DossierId;
  readonly opdracht: Opdracht;
  /** Pictures that come with it. */
  readonly bijlagen?: readonly Bijlage[];
  /** The position what was sent was compared with; without it the one the form showed. */
  readonly seen?: number;
  /** Where one goes when it is done. */
  readonly done: string | ((dossier: DossierId) => string);
  /** Shows the form again, with what is wrong; what was typed is still in `ctx.form`. */
  readonly again: (problem: Problem) => Promise<Answer>;
};

const positionOf = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;

const actOf = (
  { actor, form }: PageContext,
  { dossier, opdracht, bijlagen, seen: compared }: Performance,
): Act => {
  const seen = compared ?? positionOf(typed(form, formFields.expectedVersion));
  const submitId = typed(form, formFields.submitId);
  return {
    actor,
    dossier,
    opdracht,
    ...(bijlagen === undefined ? {} : { bijlagen }),
    ...(seen === undefined ? {} : { seen }),
    ...(submitId === undefined ? {} : { submitId }),
  };
};

const answerTo = (
  result: ActResult,
  ctx: PageContext,
  { done, again }: Performance,
): Answer | Promise<Answer> => {
  switch (result.outcome) {
    case 'done':
    case 'already-done':
      return redirect(typeof done === 'string' ? done : done(result.dossier));
    case 'refused':
      return shownAgain(ctx, again, { reasons: result.reasons });
    case 'conflict':
      return shownAgain(ctx, again, { conflict: true });
    case 'not-found':
      return notFound;
  }
};

/** When the form itself has gone, because the case moved on, what was typed is still shown. */
const shownAgain = async (
  ctx: PageContext,
  again: Performance['again'],
  problem: Problem,
): Promise<Answer> => {
  const shown = await again(problem);
  return shown.kind === 'page' ? shown : ctx.page(typedPage(ctx.form, problem));
};

/** Does one act and answers: on to `done`, or the form again with the reasons and what was typed. */
export const perform = async (ctx: PageContext, performance: Performance): Promise<Answer> =>
  answerTo(await ctx.application.act(actOf(ctx, performance)), ctx, performance);
