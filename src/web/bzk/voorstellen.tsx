import { vrijgaveZinnen } from '#application/cijfers/vrijgave.ts';
import { type Answer, notFound, redirect } from '#web/server/answer.ts';
import { confirmPage } from '#web/server/confirm-page.tsx';
import type { Problem } from '#web/server/problem.tsx';
import type { PageContext } from '#web/server/route.ts';
import { kwartaalInWoorden } from './kwartaal.ts';

/** What will be released, before somebody proposes it. */
export const showVoorstellen = async (ctx: PageContext, problem: Problem = {}): Promise<Answer> =>
  confirmPage(ctx, {
    title: 'Stel de vrijgave voor',
    lead: `U stelt voor de cijfers tot en met ${kwartaalInWoorden(ctx.application.vrijgaven.volgende())} vrij te geven.`,
    points: [
      'De tabellen en de regels van bescherming liggen vast. U kiest niets en ziet nog geen getal.',
      'Iemand van de Beveiligingsautoriteit geeft vrij. Dat bent u nooit zelf.',
      'Daarna zijn de cijfers te lezen, en veranderen ze niet meer.',
    ],
    button: 'Stel voor',
    back: { href: '/', label: 'Landelijk beeld' },
    position: 0,
    problem,
  });

/** Records the proposal. */
export const sendVoorstellen = async (ctx: PageContext): Promise<Answer> => {
  const { vrijgaven } = ctx.application;
  const uitkomst = await vrijgaven.stelVoor(ctx.actor, vrijgaven.volgende());
  if (uitkomst.outcome === 'not-found') return notFound;
  if (uitkomst.outcome === 'done') return redirect('/?klaar=voorgesteld');
  return showVoorstellen(ctx, {
    reasons: uitkomst.gronden.map((grond) => ({ grond, zin: vrijgaveZinnen[grond] })),
  });
};
