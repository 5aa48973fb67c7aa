import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { errorAt, Form } from '#web/components/form.tsx';
import { Heading, Lead } from '#web/components/text.tsx';
import { TextField } from '#web/components/text-fields.tsx';
import type { Answer } from '#web/server/answer.ts';
import { readForm, text } from '#web/server/fields.ts';
import { typed } from '#web/server/form-input.ts';
import { perform } from '#web/server/perform.ts';
import type { Problem } from '#web/server/problem.tsx';
import { type Eigen, eigenRoutes, naarInrichting } from './eigen.ts';

const show = async ({ ctx, view }: Eigen, problem: Problem = {}): Promise<Answer> =>
  ctx.page({
    title: 'Algemeen adres',
    back: naarInrichting,
    problem,
    body: (
      <>
        <Heading level={1}>Geef een algemeen adres op</Heading>
        <Lead>
          Is er even geen functionaris, dan gaat een bericht naar dit adres. In zo’n bericht staat alleen dat
          er iets klaarstaat, nooit wat of voor wie.
        </Lead>
        <Form action={ctx.path} seal={ctx.seal(view.position)}>
          <TextField
            name="postadres"
            label="Algemeen e-mailadres van uw organisatie"
            hint="Bijvoorbeeld het adres van het bestuurssecretariaat."
            type="email"
            value={typed(ctx.form, 'postadres') ?? view.organisatie.postadres ?? undefined}
            error={errorAt(problem.errors ?? [], 'postadres')}
          />
          <Actions>
            <Button>Leg vast</Button>
            <ButtonLink kind="secondary" href={naarInrichting.href}>
              Toch niet
            </ButtonLink>
          </Actions>
        </Form>
      </>
    ),
  });

const send = async (eigen: Eigen): Promise<Answer> => {
  const { ctx, view } = eigen;
  const read = readForm(ctx.form, { postadres: text({ max: 200, missing: 'Vul een e-mailadres in.' }) });
  if (!read.ok) return show(eigen, { errors: read.errors });
  return perform(ctx, {
    dossier: view.id,
    opdracht: { type: 'LegPostadresVast', ...read.values },
    done: '/inrichting?klaar=postadres',
    again: (problem) => show(eigen, problem),
  });
};

/** Where notices go while nobody is designated. */
export const postadresRoutes = eigenRoutes('/inrichting/postadres', show, send);
