import { Fragment } from 'react';
import { invullingenVan } from '#application/referentie/brieven.ts';
import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { errorAt, Form } from '#web/components/form.tsx';
import { Heading, Lead, Paragraph } from '#web/components/text.tsx';
import { TextArea } from '#web/components/text-fields.tsx';
import type { Answer } from '#web/server/answer.ts';
import { optional, readForm, text } from '#web/server/fields.ts';
import { typed } from '#web/server/form-input.ts';
import { perform } from '#web/server/perform.ts';
import type { Problem } from '#web/server/problem.tsx';
import type { EigenBrief } from './brief.ts';

/** Long enough for a paragraph; a letter stays a letter. */
const MAX = 600;

/** The letter with the slots open and the rest as it stands. */
export const showAanpassen = async (
  { ctx, view, brief, invulling, alineas }: EigenBrief,
  problem: Problem = {},
): Promise<Answer> => {
  const { errors = [] } = problem;
  return ctx.page({
    title: `Eigen zinnen: ${brief.titel.toLowerCase()}`,
    back: { href: `/brieven/${brief.id}`, label: brief.titel },
    problem,
    body: (
      <>
        <Heading level={1}>Schrijf uw eigen zinnen</Heading>
        <Lead>
          De velden zijn van u. De tekst ertussen volgt uit de regeling en blijft zoals hij is. Maakt u een
          veld leeg, dan staat er weer onze zin.
        </Lead>
        <Form action={ctx.path} seal={ctx.seal(view.position)}>
          {brief.delen.map((deel, index) =>
            'invulling' in deel ? (
              <TextArea
                key={deel.invulling}
                name={deel.invulling}
                label={deel.vraag}
                rows={3}
                optional
                value={typed(ctx.form, deel.invulling) ?? invulling[deel.invulling] ?? deel.standaard}
                error={errorAt(errors, deel.invulling)}
              />
            ) : (
              <Fragment key={deel.vast}>
                {alineas[index]?.kop !== undefined && (
                  <Paragraph>
                    <strong>{alineas[index].kop}</strong>
                  </Paragraph>
                )}
                <Paragraph>{alineas[index]?.tekst}</Paragraph>
              </Fragment>
            ),
          )}
          <Actions>
            <Button>Bewaar</Button>
            <ButtonLink kind="secondary" href={`/brieven/${brief.id}`}>
              Toch niet
            </ButtonLink>
          </Actions>
        </Form>
      </>
    ),
  });
};

/** Keeps only what is in a slot of this letter and differs from what stands there by default. */
export const sendAanpassen = async (eigen: EigenBrief): Promise<Answer> => {
  const { ctx, view, brief } = eigen;
  const slots = invullingenVan(brief);
  const velden = Object.fromEntries(slots.map((slot) => [slot.invulling, optional(text({ max: MAX }))]));
  const read = readForm(ctx.form, velden);
  if (!read.ok) return showAanpassen(eigen, { errors: read.errors });
  const invulling = Object.fromEntries(
    slots.flatMap(({ invulling: naam, standaard }): readonly (readonly [string, string])[] => {
      const eigenZin = read.values[naam];
      return eigenZin === undefined || eigenZin === standaard ? [] : [[naam, eigenZin]];
    }),
  );
  return perform(ctx, {
    dossier: view.id,
    opdracht: { type: 'PasTekstAan', tekst: brief.id, invulling },
    done: `/brieven/${brief.id}?klaar=aangepast`,
    again: (problem) => showAanpassen(eigen, problem),
  });
};
