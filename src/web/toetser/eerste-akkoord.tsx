import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { errorAt, Form } from '#web/components/form.tsx';
import { Heading, Lead } from '#web/components/text.tsx';
import { TextArea } from '#web/components/text-fields.tsx';
import type { Answer } from '#web/server/answer.ts';
import { optional, readForm, text } from '#web/server/fields.ts';
import { typed } from '#web/server/form-input.ts';
import { meestal } from '#web/server/norm.ts';
import { perform } from '#web/server/perform.ts';
import type { Problem } from '#web/server/problem.tsx';
import { naarAdvies, type Toetsing } from './toetsing.ts';

/** Approving the first test, with room for a remark to the second reviewer. */
export const showEersteAkkoord = async (toetsing: Toetsing, problem: Problem = {}): Promise<Answer> => {
  const { ctx, view, pad } = toetsing;
  const { errors = [] } = problem;
  return ctx.page({
    title: 'Eerste toets goedkeuren',
    back: naarAdvies(toetsing),
    problem,
    body: (
      <>
        <Heading level={1}>Keur de eerste toets goed</Heading>
        <Lead>
          Daarna leest een andere toetser het advies, {meestal('tweede-toets', ctx.today)}. Die stelt het vast
          of geeft het terug.
        </Lead>
        <Form action={ctx.path} seal={ctx.seal(view.position)}>
          <TextArea
            name="opmerking"
            label="Opmerking voor de tweede toetser"
            hint="Waar moet de tweede toetser op letten? De bestuurder leest dit niet."
            optional
            value={typed(ctx.form, 'opmerking')}
            error={errorAt(errors, 'opmerking')}
          />
          <Actions>
            <Button>Keur goed</Button>
            <ButtonLink kind="secondary" href={pad()}>
              Toch niet
            </ButtonLink>
          </Actions>
        </Form>
      </>
    ),
  });
};

export const sendEersteAkkoord = async (toetsing: Toetsing): Promise<Answer> => {
  const { ctx, view } = toetsing;
  const read = readForm(ctx.form, { opmerking: optional(text()) });
  if (!read.ok) return showEersteAkkoord(toetsing, { errors: read.errors });
  return perform(ctx, {
    dossier: view.id,
    opdracht: { type: 'KeurEersteToetsGoed', opmerking: read.values.opmerking ?? '' },
    done: '/afgerond/goedgekeurd',
    again: (problem) => showEersteAkkoord(toetsing, problem),
  });
};
