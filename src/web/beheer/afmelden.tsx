import type { Account } from '#application/application.ts';
import { type Answer, notFound, redirect } from '#web/server/answer.ts';
import { confirmPage } from '#web/server/confirm-page.tsx';
import type { PageContext } from '#web/server/route.ts';

const findAccount = async ({ application, actor, params }: PageContext): Promise<Account | undefined> =>
  (await application.accounts.all(actor))?.find(({ id }) => id === params.id && id !== actor.account);

export const showAfmelden = async (ctx: PageContext): Promise<Answer> => {
  const account = await findAccount(ctx);
  if (account === undefined) return notFound;
  return confirmPage(ctx, {
    title: 'Meld deze persoon af',
    lead: `${account.naam} wordt op alle apparaten afgemeld.`,
    points: [
      'Wat deze persoon aan het invullen was en nog niet had verstuurd, gaat verloren.',
      'Daarna kan deze persoon gewoon weer inloggen. Wilt u dat niet, beëindig dan de toegang.',
      'Het afmelden komt in het inzagelog.',
    ],
    button: 'Meld af op alle apparaten',
    warning: true,
    back: { href: '/', label: 'Wie toegang heeft' },
    position: 0,
    problem: {},
  });
};

/** For a lost device or a suspicion; the account itself stays. */
export const sendAfmelden = async (ctx: PageContext): Promise<Answer> => {
  const account = await findAccount(ctx);
  if (account === undefined) return notFound;
  const ended = await ctx.application.sessions.endOf(ctx.actor, account.id);
  return ended === undefined ? notFound : redirect('/?afgemeld=1');
};
