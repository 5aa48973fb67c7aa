import { Alert } from '#web/components/alert.tsx';
import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { Facts } from '#web/components/facts.tsx';
import { Form } from '#web/components/form.tsx';
import { Heading, Lead, Paragraph } from '#web/components/text.tsx';
import { type Answer, notFound } from '#web/server/answer.ts';
import type { Problem } from '#web/server/problem.tsx';
import { roleLabels } from '#web/server/role-labels.ts';
import type { PageContext } from '#web/server/route.ts';
import { antwoordOp, bevestigenVoor, naarBegin, verzoekFeiten, vindVerzoek } from './verzoeken.ts';

/** Exactly what a colleague asked, for the second person; nothing of the dossier itself. */
export const showBevestigen = async (ctx: PageContext, problem: Problem = {}): Promise<Answer> => {
  const verzoek = await vindVerzoek(ctx, false);
  if (verzoek === undefined) return notFound;
  return ctx.page({
    title: 'Bevestig noodtoegang',
    back: naarBegin,
    problem,
    body: (
      <>
        <Heading level={1}>Klopt deze vraag?</Heading>
        <Lead>
          Spreek uw collega eerst, aan de telefoon of aan tafel. U ziet zelf niets van het dossier. Bevestigen
          kan tot {bevestigenVoor(verzoek)}.
        </Lead>
        <Facts
          facts={[{ label: 'Gevraagd door', value: roleLabels[verzoek.rol] }, ...verzoekFeiten(verzoek)]}
        />
        <Alert kind="info">
          <Paragraph>
            Uw bevestiging geldt voor precies deze vraag. Zij komt in het inzagelog. Twijfelt u? Bevestig dan
            niet; de vraag vervalt vanzelf.
          </Paragraph>
        </Alert>
        <Form action={ctx.path} seal={ctx.seal()}>
          <Actions>
            <Button>Bevestig</Button>
            <ButtonLink href="/noodtoegang" kind="secondary">
              Nu niet
            </ButtonLink>
          </Actions>
        </Form>
      </>
    ),
  });
};

/** The address names exactly what was shown; anything else is no longer there. */
export const sendBevestigen = async (ctx: PageContext): Promise<Answer> => {
  const verzoek = await vindVerzoek(ctx, false);
  if (verzoek === undefined) return notFound;
  return antwoordOp(
    await ctx.application.nood.bevestig(ctx.actor, verzoek),
    () => '/noodtoegang?klaar=bevestigd',
    (problem) => showBevestigen(ctx, problem),
  );
};
