import type { CalendarDay } from '#kernel/calendar-day.ts';
import { Actions, ButtonLink } from '#web/components/button.tsx';
import { StateLabel } from '#web/components/state-label.tsx';
import { Heading, Lead } from '#web/components/text.tsx';
import { type Answer, notFound } from '#web/server/answer.ts';
import { meestal } from '#web/server/norm.ts';
import type { PageContext } from '#web/server/route.ts';

type Afgerond = { readonly titel: string; readonly daarna: (today: CalendarDay) => string };

const AFGEROND: Readonly<Record<string, Afgerond>> = {
  goedgekeurd: {
    titel: 'U heeft de eerste toets goedgekeurd',
    daarna: (today) =>
      `Een andere toetser leest het advies nu, ${meestal('tweede-toets', today)}. U hoeft niets meer te doen.`,
  },
  teruggegeven: {
    titel: 'Het advies is terug bij de adviseur',
    daarna: (today) =>
      `De adviseur leest uw redenen en past het advies aan, ${meestal('advies-opstellen', today)}. Daarna staat het weer in uw lijst.`,
  },
  ingetrokken: {
    titel: 'Het advies is ingetrokken',
    daarna: () =>
      'De adviseur van het CCV is weer aan zet en kan een nieuw advies opstellen. De bestuurder leest uw reden mee.',
  },
};

/** What was done, and who goes on with it. */
export const showAfgerond = async (ctx: PageContext): Promise<Answer> => {
  const wat = ctx.params.wat ?? '';
  const afgerond = Object.hasOwn(AFGEROND, wat) ? AFGEROND[wat] : undefined;
  if (afgerond === undefined) return notFound;
  return ctx.page({
    title: afgerond.titel,
    body: (
      <>
        <StateLabel state="done" />
        <Heading level={1}>{afgerond.titel}</Heading>
        <Lead>{afgerond.daarna(ctx.today)}</Lead>
        <Actions>
          <ButtonLink href="/">Naar uw lijst</ButtonLink>
        </Actions>
      </>
    ),
  });
};
