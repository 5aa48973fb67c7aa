import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { Facts } from '#web/components/facts.tsx';
import { Form } from '#web/components/form.tsx';
import { Heading, Lead } from '#web/components/text.tsx';
import { TextArea } from '#web/components/text-fields.tsx';
import { type Answer, notFound } from '#web/server/answer.ts';
import { fieldState } from '#web/server/field-state.ts';
import { readForm, text } from '#web/server/fields.ts';
import type { Problem } from '#web/server/problem.tsx';
import type { PageContext } from '#web/server/route.ts';
import { antwoordOp, verslagVoor, verzoekFeiten, vindVerzoek } from './verzoeken.ts';

/** What was done with what was open, and why. */
export const showVerslag = async (ctx: PageContext, problem: Problem = {}): Promise<Answer> => {
  const verzoek = await vindVerzoek(ctx, true);
  if (verzoek === undefined) return notFound;
  const back = { href: `/noodtoegang/${verzoek.sleutel}`, label: 'Uw vraag' };
  return ctx.page({
    title: 'Schrijf uw verslag',
    back,
    problem,
    body: (
      <>
        <Heading level={1}>Schrijf uw verslag</Heading>
        <Lead>
          Wat heeft u gezien, wat heeft u ermee gedaan, en waarom was dat nodig? Uiterlijk{' '}
          {verslagVoor(verzoek)}. De functionaris gegevensbescherming leest het.
        </Lead>
        <Facts facts={verzoekFeiten(verzoek)} />
        <Form action={ctx.path} seal={ctx.seal()}>
          <TextArea
            {...fieldState(ctx, problem).one('verslag')}
            label="Verslag"
            hint="Noem alleen wat nodig is om te begrijpen wat er gebeurde. Het blijft bij deze vraag staan."
            rows={8}
          />
          <Actions>
            <Button>Bewaar het verslag</Button>
            <ButtonLink href={back.href} kind="secondary">
              Nu niet
            </ButtonLink>
          </Actions>
        </Form>
      </>
    ),
  });
};

export const sendVerslag = async (ctx: PageContext): Promise<Answer> => {
  const read = readForm(ctx.form, {
    verslag: text({ missing: 'Schrijf op wat u heeft gedaan en waarom.' }),
  });
  if (!read.ok) return showVerslag(ctx, { errors: read.errors });
  const { nood } = ctx.application;
  return antwoordOp(
    await nood.schrijfVerslag(ctx.actor, ctx.params.verzoek ?? '', read.values.verslag),
    () => '/noodtoegang?klaar=verslag',
    (problem) => showVerslag(ctx, problem),
  );
};
