import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { RadioGroup } from '#web/components/choice.tsx';
import { Form } from '#web/components/form.tsx';
import { Heading, Lead } from '#web/components/text.tsx';
import { type Answer, redirect } from '#web/server/answer.ts';
import { typed } from '#web/server/form-input.ts';
import type { PageContext } from '#web/server/route.ts';
import { Mislukt } from './mislukt.tsx';
import { KEYS } from './sleutels.tsx';

const HERE = `${KEYS}/weg`;

/** Which of one's keys goes, and what that means. */
export const showWeg = async (ctx: PageContext): Promise<Answer> => {
  const mine = await ctx.application.eigenSleutels.lijst(ctx.actor);
  if (mine.length === 0) return redirect(KEYS);
  return ctx.page({
    title: 'Verwijder een sleutel',
    back: { href: KEYS, label: 'Uw eigen sleutel' },
    body: (
      <>
        <Mislukt ctx={ctx} />
        <Heading level={1}>Verwijder een sleutel</Heading>
        <Lead>
          {mine.length === 1
            ? 'Dit is uw enige sleutel. Daarna is inloggen via uw werkgever weer genoeg, en kan uw werkgever dus ook namens u inloggen.'
            : 'Met deze sleutel kan daarna niemand meer inloggen. Uw andere sleutels blijven werken.'}
        </Lead>
        <Form action={HERE} seal={ctx.seal()}>
          <RadioGroup
            name="sleutel"
            label="Welke sleutel wilt u verwijderen?"
            options={mine.map(({ id, naam }) => ({ value: id, label: naam }))}
          />
          <Actions>
            <Button kind="warning">Verwijder de sleutel</Button>
            <ButtonLink href={KEYS} kind="secondary">
              Niet verwijderen
            </ButtonLink>
          </Actions>
        </Form>
      </>
    ),
  });
};

/** Removes the chosen one. */
export const sendWeg = async (ctx: PageContext): Promise<Answer> => {
  const id = typed(ctx.form, 'sleutel') ?? '';
  const gone = await ctx.application.eigenSleutels.verwijder(ctx.actor, ctx.session, id);
  return redirect(gone ? `${KEYS}?klaar=weg` : `${HERE}?klaar=mis`);
};
