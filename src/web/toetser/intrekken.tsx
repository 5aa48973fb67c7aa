import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { errorAt, Form } from '#web/components/form.tsx';
import { BulletList, Heading, Lead, Paragraph } from '#web/components/text.tsx';
import { TextArea } from '#web/components/text-fields.tsx';
import type { Answer } from '#web/server/answer.ts';
import { readForm, text } from '#web/server/fields.ts';
import { typed } from '#web/server/form-input.ts';
import { perform } from '#web/server/perform.ts';
import type { Problem } from '#web/server/problem.tsx';
import { naarAdvies, type Toetsing } from './toetsing.ts';

/** Withdrawing an established advice: a page of its own, because a claim ends with it. */
export const showIntrekken = async (toetsing: Toetsing, problem: Problem = {}): Promise<Answer> => {
  const { ctx, view, pad } = toetsing;
  const { errors = [] } = problem;
  return ctx.page({
    title: 'Advies intrekken',
    back: naarAdvies(toetsing),
    problem,
    body: (
      <>
        <Heading level={1}>Trek dit advies in</Heading>
        <Lead>Doe dit alleen als het advies niet klopt. Het kan niet ongedaan worden gemaakt.</Lead>
        <BulletList
          items={[
            'De organisatie kan op dit advies niets nieuws meer verstrekken.',
            'Wat al is verstrekt, blijft staan en wordt betaald.',
            'De adviseur kan een nieuw advies opstellen. Ook dat lezen twee toetsers.',
          ]}
        />
        <Form action={ctx.path} seal={ctx.seal(view.position)}>
          <TextArea
            name="reden"
            label="Waarom trekt u het advies in?"
            hint="De bestuurder en de adviseur lezen dit mee."
            value={typed(ctx.form, 'reden')}
            error={errorAt(errors, 'reden')}
          />
          <Actions>
            <Button kind="warning">Trek het advies in</Button>
            <ButtonLink kind="secondary" href={pad()}>
              Toch niet
            </ButtonLink>
          </Actions>
        </Form>
        <Paragraph>
          Is alleen de uitvoering veranderd? Dan hoeft het advies niet te worden ingetrokken.
        </Paragraph>
      </>
    ),
  });
};

export const sendIntrekken = async (toetsing: Toetsing): Promise<Answer> => {
  const { ctx, view } = toetsing;
  const read = readForm(ctx.form, { reden: text({ missing: 'Schrijf op waarom u het advies intrekt.' }) });
  if (!read.ok) return showIntrekken(toetsing, { errors: read.errors });
  return perform(ctx, {
    dossier: view.id,
    opdracht: { type: 'TrekAdviesIn', reden: read.values.reden },
    done: '/afgerond/ingetrokken',
    again: (problem) => showIntrekken(toetsing, problem),
  });
};
