import { Heading, Lead, Paragraph } from '#web/components/text.tsx';
import { type Answer, redirect } from '#web/server/answer.ts';
import { KEY_PATH, keyHref, returnPath } from '#web/server/return-path.ts';
import type { PageContext } from '#web/server/route.ts';
import { Mislukt } from './mislukt.tsx';
import { antwoordIn, Sleutelvraag } from './sleutelvraag.tsx';

/** The own key, after logging in and before everything else. */
export const showSleutel = async (ctx: PageContext): Promise<Answer> => {
  const terug = returnPath(ctx.query.get('terug'));
  if ((await ctx.application.eigenSleutels.lijst(ctx.actor)).length === 0) return redirect(terug);
  const vraag = await Sleutelvraag({
    ctx,
    action: keyHref(terug),
    soort: 'gebruik',
    button: 'Gebruik uw eigen sleutel',
  });
  return ctx.page({
    title: 'Gebruik uw eigen sleutel',
    script: true,
    body: (
      <>
        <Mislukt ctx={ctx} />
        <Heading level={1}>Gebruik uw eigen sleutel</Heading>
        <Lead>
          Uw browser vraagt om uw vinger, uw gezicht of een code. Daarna gaat u verder. Zo weten wij dat u het
          bent, en niet iemand die namens u inlogt.
        </Lead>
        {vraag}
        <Paragraph>
          Bent u uw sleutel kwijt? Bel het CCV. Twee planners kunnen hem samen weghalen. Uw werkgever kan dat
          niet.
        </Paragraph>
      </>
    ),
  });
};

/** Goes on under a new name when the key was right. */
export const sendSleutel = async (ctx: PageContext): Promise<Answer> => {
  const terug = returnPath(ctx.query.get('terug'));
  const renewed = await ctx.application.eigenSleutels.gebruik(ctx.actor, ctx.session, antwoordIn(ctx));
  return renewed === undefined
    ? redirect(`${KEY_PATH}?klaar=mis&terug=${encodeURIComponent(terug)}`)
    : redirect(terug, renewed.token);
};
