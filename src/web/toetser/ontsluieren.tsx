import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { Form } from '#web/components/form.tsx';
import { BulletList, Heading, Lead } from '#web/components/text.tsx';
import { TextArea } from '#web/components/text-fields.tsx';
import { antwoordOp } from '#web/nood/verzoeken.ts';
import type { Answer } from '#web/server/answer.ts';
import { fieldState } from '#web/server/field-state.ts';
import { readForm, text } from '#web/server/fields.ts';
import type { Problem } from '#web/server/problem.tsx';
import { naarAdvies, type Toetsing } from './toetsing.ts';

const reden = text({ max: 1_000, missing: 'Schrijf op waarom u zonder naam en adres niet kunt toetsen.' });

/** Asking for name and address, as the last resort of a reviewer. */
export const showOntsluieren = async (toetsing: Toetsing, problem: Problem = {}): Promise<Answer> => {
  const { ctx, pad } = toetsing;
  return ctx.page({
    title: 'Vraag naam en adres',
    back: naarAdvies(toetsing),
    problem,
    body: (
      <>
        <Heading level={1}>Vraag naam en adres</Heading>
        <Lead>
          U toetst het advies zonder te weten van wie het is. Doe dit alleen als het echt niet anders kan. Een
          tweede toetser bevestigt het binnen een kwartier.
        </Lead>
        <BulletList
          items={[
            'U ziet dan naam, telefoon en adres van dit ene dossier, hoogstens een uur.',
            'De functionaris gegevensbescherming en de bestuurder krijgen bericht. De bestuurder leest uw reden.',
            'Daarna schrijft u een verslag, binnen vijf werkdagen.',
          ]}
        />
        <Form action={ctx.path} seal={ctx.seal()}>
          <TextArea
            {...fieldState(ctx, problem).one('reden')}
            label="Waarom kunt u zonder naam en adres niet toetsen?"
          />
          <Actions>
            <Button>Vraag naam en adres</Button>
            <ButtonLink href={pad()} kind="secondary">
              Nee, terug
            </ButtonLink>
          </Actions>
        </Form>
      </>
    ),
  });
};

export const sendOntsluieren = async (toetsing: Toetsing): Promise<Answer> => {
  const { ctx, view } = toetsing;
  const read = readForm(ctx.form, { reden });
  if (!read.ok) return showOntsluieren(toetsing, { errors: read.errors });
  return antwoordOp(
    await ctx.application.nood.vraagOntsluiering(ctx.actor, view.id, read.values.reden),
    (sleutel) => `/noodtoegang/${sleutel}`,
    (problem) => showOntsluieren(toetsing, problem),
  );
};
