import type { Account } from '#application/application.ts';
import { addDays } from '#kernel/calendar-day.ts';
import { type Answer, notFound, redirect } from '#web/server/answer.ts';
import { confirmPage } from '#web/server/confirm-page.tsx';
import type { PageContext } from '#web/server/route.ts';

/** Someone else's account that still gives access; nobody ends their own, so that one beheerder remains. */
const findAccount = async ({
  application,
  actor,
  params,
  today,
}: PageContext): Promise<Account | undefined> =>
  (await application.accounts.all(actor))?.find(
    ({ id, tot }) => id === params.id && id !== actor.account && (tot === null || tot >= today),
  );

export const showBeeindigen = async (ctx: PageContext): Promise<Answer> => {
  const account = await findAccount(ctx);
  if (account === undefined) return notFound;
  return confirmPage(ctx, {
    title: 'Beëindig de toegang',
    lead: `${account.naam} kan daarna niet meer inloggen.`,
    points: [
      'Wie nu is ingelogd, komt bij de volgende pagina niet verder.',
      'Wat deze persoon deed, blijft in de dossiers en in het inzagelog staan.',
      'Later kan deze persoon weer toegang krijgen: stel dan met Wijzig een nieuwe einddatum voor.',
    ],
    button: 'Beëindig de toegang',
    warning: true,
    back: { href: '/', label: 'Wie toegang heeft' },
    position: 0,
    problem: {},
  });
};

/** Access ends at once: yesterday becomes the last day. */
export const sendBeeindigen = async (ctx: PageContext): Promise<Answer> => {
  const account = await findAccount(ctx);
  if (account === undefined) return notFound;
  const ended = await ctx.application.accounts.end(ctx.actor, account, addDays(ctx.today, -1));
  return ended ? redirect('/?beeindigd=1') : notFound;
};
