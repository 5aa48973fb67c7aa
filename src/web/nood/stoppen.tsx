import { type Answer, notFound } from '#web/server/answer.ts';
import { confirmPage } from '#web/server/confirm-page.tsx';
import type { Problem } from '#web/server/problem.tsx';
import type { PageContext } from '#web/server/route.ts';
import { antwoordOp, vindVerzoek } from './verzoeken.ts';

/** Ending early, before the hour is over. */
export const showStoppen = async (ctx: PageContext, problem: Problem = {}): Promise<Answer> => {
  const verzoek = await vindVerzoek(ctx, true);
  if (verzoek === undefined) return notFound;
  return confirmPage(ctx, {
    title: 'Stop de noodtoegang',
    lead: 'Wat open is, gaat meteen dicht. Wat nog wacht op een collega, vervalt.',
    points: [
      'Heeft u het straks toch weer nodig? Dan vraagt u het opnieuw, samen met een collega.',
      'Was er iets open, dan schrijft u nog een verslag.',
    ],
    button: 'Stop nu',
    back: { href: `/noodtoegang/${verzoek.sleutel}`, label: 'Uw vraag' },
    problem,
  });
};

export const sendStoppen = async (ctx: PageContext): Promise<Answer> =>
  antwoordOp(
    await ctx.application.nood.beeindig(ctx.actor, ctx.params.verzoek ?? ''),
    () => '/noodtoegang?klaar=gestopt',
    (problem) => showStoppen(ctx, problem),
  );
