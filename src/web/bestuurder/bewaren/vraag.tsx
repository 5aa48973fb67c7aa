import { isDossierId } from '#kernel/ids.ts';
import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { RadioGroup } from '#web/components/choice.tsx';
import { errorAt, Form } from '#web/components/form.tsx';
import { Heading, Lead } from '#web/components/text.tsx';
import { TextArea } from '#web/components/text-fields.tsx';
import { type Answer, notFound, redirect } from '#web/server/answer.ts';
import { choice, readForm, text } from '#web/server/fields.ts';
import { typed } from '#web/server/form-input.ts';
import type { Problem } from '#web/server/problem.tsx';
import type { PageContext } from '#web/server/route.ts';
import { naamVan } from './bewaren.tsx';

const MAX = 1_000;
const back = { href: '/mijn-gegevens', label: 'Wat bewaren wij van u' } as const;

const fields = {
  dossier: text({ max: 26, missing: 'Kies waar het om gaat.' }),
  wat: choice(['wissen', 'bewaren'], 'Kies wat u wilt.'),
  toelichting: text({ max: MAX, missing: 'Schrijf kort op waarom u dit vraagt.' }),
};

/** Asks a person to erase earlier, or to keep longer. */
export const showBewaarvraag = async (ctx: PageContext, problem: Problem = {}): Promise<Answer> => {
  const { dossiers } = await ctx.application.bewaren.eigen(ctx.actor);
  const [eerste] = dossiers;
  if (eerste === undefined) return notFound;
  const { errors = [] } = problem;
  const only = dossiers.length === 1 ? eerste.dossier : undefined;
  return ctx.page({
    title: 'Vraag om te wissen of langer te bewaren',
    back,
    problem,
    body: (
      <>
        <Heading level={1}>Vraag om te wissen of langer te bewaren</Heading>
        <Lead>
          De functionaris gegevensbescherming leest dit en geeft antwoord. Er wordt niets gewist voordat u dat
          heeft. Wat nog loopt, kan niet worden gewist: trek het dan eerst in.
        </Lead>
        <Form action={ctx.path} seal={ctx.seal()}>
          <RadioGroup
            name="dossier"
            label="Waar gaat het om?"
            value={typed(ctx.form, 'dossier', only)}
            error={errorAt(errors, 'dossier')}
            options={dossiers.map((een) => ({ value: een.dossier, label: naamVan(een) }))}
          />
          <RadioGroup
            name="wat"
            label="Wat wilt u?"
            value={typed(ctx.form, 'wat')}
            error={errorAt(errors, 'wat')}
            options={[
              { value: 'wissen', label: 'Wis dit eerder' },
              { value: 'bewaren', label: 'Bewaar dit langer' },
            ]}
          />
          <TextArea
            name="toelichting"
            label="Waarom vraagt u dit?"
            hint="De functionaris leest alleen wat u hier schrijft, niet uw dossier."
            value={typed(ctx.form, 'toelichting')}
            error={errorAt(errors, 'toelichting')}
          />
          <Actions>
            <Button>Verstuur</Button>
            <ButtonLink href={back.href} kind="secondary">
              Nu niet
            </ButtonLink>
          </Actions>
        </Form>
      </>
    ),
  });
};

export const sendBewaarvraag = async (ctx: PageContext): Promise<Answer> => {
  const read = readForm(ctx.form, fields);
  if (!read.ok) return showBewaarvraag(ctx, { errors: read.errors });
  const { dossier, ...verzoek } = read.values;
  const done = isDossierId(dossier) && (await ctx.application.bewaren.vraag(ctx.actor, dossier, verzoek));
  return done ? redirect('/mijn-gegevens?gevraagd=1') : notFound;
};
