import { gevaren, noodCompartimenten } from '#domain/bevoegdheid/nood.ts';
import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { CheckboxGroup, RadioGroup } from '#web/components/choice.tsx';
import { Form } from '#web/components/form.tsx';
import { Heading, Lead } from '#web/components/text.tsx';
import { TextArea, TextField } from '#web/components/text-fields.tsx';
import type { Answer } from '#web/server/answer.ts';
import { fieldState } from '#web/server/field-state.ts';
import { choice, choices, readForm, text } from '#web/server/fields.ts';
import { deelWoorden, gevaarWoorden } from '#web/server/nood-woorden.ts';
import type { Problem } from '#web/server/problem.tsx';
import type { PageContext } from '#web/server/route.ts';
import { antwoordOp, naarBegin } from './verzoeken.ts';

const delen = noodCompartimenten.noodtoegang;

const fields = {
  gevaar: choice(gevaren, 'Kies welk gevaar er is.'),
  nummer: text({ max: 40, missing: 'Vul het nummer van het dossier in, bijvoorbeeld 3F7K-Q2M8.' }),
  compartimenten: choices(delen, 'Kies wat u nodig heeft.'),
  reden: text({ max: 1_000, missing: 'Schrijf op wat er aan de hand is.' }),
};

/** Asks for one dossier by its whole number, and for no more of it than is needed. */
export const showVraag = async (ctx: PageContext, problem: Problem = {}): Promise<Answer> => {
  const { one, many } = fieldState(ctx, problem);
  return ctx.page({
    title: 'Vraag noodtoegang',
    back: naarBegin,
    problem,
    body: (
      <>
        <Heading level={1}>Vraag noodtoegang</Heading>
        <Lead>
          Vraag alleen wat u nu nodig heeft. U logt hierna nog een keer in. De bestuurder leest later dat u
          keek en waarom.
        </Lead>
        <Form action={ctx.path} seal={ctx.seal()}>
          <RadioGroup
            {...one('gevaar')}
            label="Welk gevaar is er?"
            options={gevaren.map((gevaar) => ({
              value: gevaar,
              label: gevaarWoorden[gevaar].label,
              description: gevaarWoorden[gevaar].uitleg,
            }))}
          />
          <TextField
            {...one('nummer')}
            label="Nummer van het dossier"
            hint="Acht tekens, bijvoorbeeld 3F7K-Q2M8. Zoeken op naam kan niet."
            width="20"
          />
          <CheckboxGroup
            {...many('compartimenten')}
            label="Wat heeft u nodig?"
            options={delen.map((deel) => ({ value: deel, label: deelWoorden[deel] ?? deel }))}
          />
          <TextArea
            {...one('reden')}
            label="Wat is er aan de hand, en waarom kan het niet wachten?"
            hint="De collega die bevestigt, de functionaris gegevensbescherming en de bestuurder lezen dit."
          />
          <Actions>
            <Button>Vraag noodtoegang</Button>
            <ButtonLink href="/noodtoegang" kind="secondary">
              Nu niet
            </ButtonLink>
          </Actions>
        </Form>
      </>
    ),
  });
};

export const sendVraag = async (ctx: PageContext): Promise<Answer> => {
  const read = readForm(ctx.form, fields);
  if (!read.ok) return showVraag(ctx, { errors: read.errors });
  return antwoordOp(
    await ctx.application.nood.vraagNoodtoegang(ctx.actor, read.values),
    (sleutel) => `/noodtoegang/${sleutel}`,
    (problem) => showVraag(ctx, problem),
  );
};
