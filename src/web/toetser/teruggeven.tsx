import { teruggaafthemas } from '#application/referentie/teruggaafthemas.ts';
import type { Teruggaafreden, TeruggaafThema } from '#domain/advies/feiten.ts';
import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { CheckboxGroup } from '#web/components/choice.tsx';
import { errorAt, type FieldError, Form } from '#web/components/form.tsx';
import { Heading, Lead } from '#web/components/text.tsx';
import { TextArea } from '#web/components/text-fields.tsx';
import type { Answer } from '#web/server/answer.ts';
import { choices, readForm, text } from '#web/server/fields.ts';
import { typed, typedAll } from '#web/server/form-input.ts';
import { perform } from '#web/server/perform.ts';
import type { Problem } from '#web/server/problem.tsx';
import type { PageContext } from '#web/server/route.ts';
import { naarAdvies, type Toetsing } from './toetsing.ts';

const toelichtingVan = (thema: TeruggaafThema) => `toelichting-${thema}`;

/** Returning to the adviser: themes that can be counted, each with words that help. */
export const showTeruggeven = async (toetsing: Toetsing, problem: Problem = {}): Promise<Answer> => {
  const { ctx, view, pad } = toetsing;
  const { errors = [] } = problem;
  return ctx.page({
    title: 'Advies teruggeven',
    back: naarAdvies(toetsing),
    problem,
    body: (
      <>
        <Heading level={1}>Geef het advies terug</Heading>
        <Lead>
          De adviseur past het aan en biedt het opnieuw aan. Daarna beginnen beide toetsen opnieuw. De
          bestuurder ziet alleen dat de adviseur weer aan zet is.
        </Lead>
        <Form action={ctx.path} seal={ctx.seal(view.position)}>
          <CheckboxGroup
            name="thema"
            label="Wat moet er anders?"
            hint="U kunt meer dan één reden kiezen. Geef bij elke reden een korte uitleg."
            error={errorAt(errors, 'thema')}
            values={typedAll(ctx.form, 'thema')}
            options={teruggaafthemas(ctx.today).themas.map(({ code: thema, titel, uitleg }) => ({
              value: thema,
              label: titel,
              description: uitleg,
              reveal: (
                <TextArea
                  name={toelichtingVan(thema)}
                  label={`Uitleg: ${titel.toLowerCase()}`}
                  rows={3}
                  value={typed(ctx.form, toelichtingVan(thema))}
                  error={errorAt(errors, toelichtingVan(thema))}
                />
              ),
            }))}
          />
          <Actions>
            <Button>Geef terug</Button>
            <ButtonLink kind="secondary" href={pad()}>
              Toch niet
            </ButtonLink>
          </Actions>
        </Form>
      </>
    ),
  });
};

const uitlegVeld = text({ missing: 'Schrijf bij deze reden wat er anders moet.' });

const readRedenen = ({
  form,
  today,
}: Pick<PageContext, 'form' | 'today'>): {
  readonly redenen: readonly Teruggaafreden[];
  readonly errors: readonly FieldError[];
} => {
  const codes = teruggaafthemas(today).themas.map(({ code }) => code);
  const gekozen = readForm(form, { thema: choices(codes, 'Kies ten minste één reden.') });
  if (!gekozen.ok) return { redenen: [], errors: gekozen.errors };
  const gelezen = gekozen.values.thema.map((thema) => ({
    thema,
    read: readForm(form, { [toelichtingVan(thema)]: uitlegVeld }),
  }));
  return {
    errors: gelezen.flatMap(({ read }) => (read.ok ? [] : read.errors)),
    redenen: gelezen.flatMap(({ thema, read }) =>
      read.ok ? [{ thema, toelichting: read.values[toelichtingVan(thema)] ?? '' }] : [],
    ),
  };
};

export const sendTeruggeven = async (toetsing: Toetsing): Promise<Answer> => {
  const { ctx, view } = toetsing;
  const { redenen, errors } = readRedenen(ctx);
  if (errors.length > 0) return showTeruggeven(toetsing, { errors });
  return perform(ctx, {
    dossier: view.id,
    opdracht: { type: 'GeefTerug', redenen },
    done: '/afgerond/teruggegeven',
    again: (problem) => showTeruggeven(toetsing, problem),
  });
};
