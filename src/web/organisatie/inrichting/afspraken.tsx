import type { Inrichting } from '#domain/organisatie/feiten.ts';
import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { errorAt, Form } from '#web/components/form.tsx';
import { Heading, Lead } from '#web/components/text.tsx';
import { TextArea } from '#web/components/text-fields.tsx';
import type { Answer } from '#web/server/answer.ts';
import { readForm, text } from '#web/server/fields.ts';
import { typed } from '#web/server/form-input.ts';
import { perform } from '#web/server/perform.ts';
import type { Problem } from '#web/server/problem.tsx';
import { type Eigen, eigenRoutes, naarInrichting } from './eigen.ts';
import { vragenVoor } from './vragen.ts';

const NODIG = { max: 500, missing: 'Vul dit in. Weet u het nog niet, schrijf dan op wie het uitzoekt.' };

const velden = {
  wie: text(NODIG),
  mandaat: text(NODIG),
  leveranciers: text(NODIG),
  grootboekrekening: text(NODIG),
  buitenKantoortijd: text(NODIG),
} satisfies Record<keyof Inrichting, unknown>;

const show = async ({ ctx, werkgever, view }: Eigen, problem: Problem = {}): Promise<Answer> => {
  const { errors = [] } = problem;
  return ctx.page({
    title: 'Afspraken vastleggen',
    back: naarInrichting,
    problem,
    body: (
      <>
        <Heading level={1}>Leg vijf afspraken vast</Heading>
        <Lead>
          Dit doet u één keer. Wie het later overneemt, leest hier hoe het bij uw {werkgever.soort} gaat.
          Schrijf functies op, geen namen, en niets over een bestuurder.
        </Lead>
        <Form action={ctx.path} seal={ctx.seal(view.position)}>
          {vragenVoor(werkgever).map(({ naam, vraag, hulp }) => (
            <TextArea
              key={naam}
              name={naam}
              label={vraag}
              hint={hulp}
              rows={3}
              value={typed(ctx.form, naam) ?? view.organisatie.inrichting[naam]}
              error={errorAt(errors, naam)}
            />
          ))}
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
};

const send = async (eigen: Eigen): Promise<Answer> => {
  const { ctx, view } = eigen;
  const read = readForm(ctx.form, velden);
  if (!read.ok) return show(eigen, { errors: read.errors });
  return perform(ctx, {
    dossier: view.id,
    opdracht: { type: 'LegInrichtingVast', inrichting: read.values },
    done: '/inrichting?klaar=afspraken',
    again: (problem) => show(eigen, problem),
  });
};

/** The five agreements, in one form. */
export const afsprakenRoutes = eigenRoutes('/inrichting/afspraken', show, send);
