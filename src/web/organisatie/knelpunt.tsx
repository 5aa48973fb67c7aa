import { type Knelpunt, knelpunten } from '#domain/nazorg/feiten.ts';
import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { RadioGroup } from '#web/components/choice.tsx';
import { errorAt, Form } from '#web/components/form.tsx';
import { Heading, Lead } from '#web/components/text.tsx';
import type { Answer } from '#web/server/answer.ts';
import { choice, readForm } from '#web/server/fields.ts';
import { typed } from '#web/server/form-input.ts';
import { perform } from '#web/server/perform.ts';
import type { Problem } from '#web/server/problem.tsx';
import { type Dossier, naarDossier } from './dossier.ts';

const WOORDEN: Readonly<Record<Knelpunt, string>> = {
  keurmerk: 'Het Politiekeurmerk houdt het op',
  leverancier: 'Er is geen goede leverancier te vinden',
  doorlooptijd: 'Het duurt te lang',
  kosten: 'De kosten zijn onduidelijk of hoog',
  'onduidelijk-wie': 'Het is niet duidelijk wie iets moet doen',
  'maatregel-past-niet': 'Een maatregel past niet bij de woning',
  anders: 'Iets anders',
};

/** What is stuck, for the CCV: counted, and looked at by the planner. */
export const showKnelpunt = async (
  dossier: Dossier,
  { errors = [], ...rest }: Problem = {},
): Promise<Answer> => {
  const { ctx, view, pad } = dossier;
  return ctx.page({
    title: 'Knelpunt melden',
    back: naarDossier(dossier),
    problem: { errors, ...rest },
    body: (
      <>
        <Heading level={1}>Meld aan het CCV wat vastloopt</Heading>
        <Lead>
          De planner van het CCV denkt mee. Wat vaker voorkomt, telt mee in het landelijke beeld, zonder
          namen.
        </Lead>
        <Form action={ctx.path} seal={ctx.seal(view.position)}>
          <RadioGroup
            name="knelpunt"
            label="Wat loopt er vast?"
            value={typed(ctx.form, 'knelpunt')}
            error={errorAt(errors, 'knelpunt')}
            options={knelpunten.map((knelpunt) => ({ value: knelpunt, label: WOORDEN[knelpunt] }))}
          />
          <Actions>
            <Button>Meld het</Button>
            <ButtonLink kind="secondary" href={pad()}>
              Toch niet
            </ButtonLink>
          </Actions>
        </Form>
      </>
    ),
  });
};

export const sendKnelpunt = async (dossier: Dossier): Promise<Answer> => {
  const { ctx, view, pad } = dossier;
  const read = readForm(ctx.form, { knelpunt: choice(knelpunten, 'Kies wat er vastloopt.') });
  if (!read.ok) return showKnelpunt(dossier, { errors: read.errors });
  return perform(ctx, {
    dossier: view.id,
    opdracht: { type: 'MeldKnelpunt', knelpunt: read.values.knelpunt },
    done: `${pad()}?gedaan=knelpunt`,
    again: (problem) => showKnelpunt(dossier, problem),
  });
};
