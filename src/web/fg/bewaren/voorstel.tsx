import { compartimenten } from '#domain/gedeeld/compartiment.ts';
import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { CheckboxGroup, RadioGroup } from '#web/components/choice.tsx';
import { errorAt, Form } from '#web/components/form.tsx';
import { formatDay } from '#web/components/format.ts';
import { BulletList, Heading, Lead } from '#web/components/text.tsx';
import { type Answer, notFound, redirect } from '#web/server/answer.ts';
import { compartimentWoorden } from '#web/server/compartiment-woorden.ts';
import { choice, choices, readForm } from '#web/server/fields.ts';
import { typed, typedAll } from '#web/server/form-input.ts';
import type { Problem } from '#web/server/problem.tsx';
import type { PageContext } from '#web/server/route.ts';

const GRONDEN = ['termijn', 'verzoek'] as const;

/** Which parts, and why; the parts whose term has passed are ticked already. */
export const showWisvoorstel = async (ctx: PageContext, problem: Problem = {}): Promise<Answer> => {
  const dossier = await ctx.application.bewaren.dossier(ctx.actor, ctx.id);
  if (dossier === undefined || dossier.einden.length === 0) return notFound;
  const { nummer, einden, verstreken, posten } = dossier;
  const isGevraagd = posten.some((post) => post.soort === 'verzoek' && post.wat === 'wissen');
  const { errors = [] } = problem;
  return ctx.page({
    title: `Voorstel om te wissen uit ${nummer}`,
    back: { href: `/bewaren/${ctx.id}`, label: `Dossier ${nummer}` },
    problem,
    body: (
      <>
        <Heading level={1}>Wat kan er uit dossier {nummer} worden gewist?</Heading>
        <Lead>Dit is een voorstel. U kunt het intrekken zolang een beheerder het niet heeft bevestigd.</Lead>
        <BulletList
          items={[
            'De bestuurder krijgt bericht, en kan vragen om het te houden.',
            'Is de reden de termijn, dan kan een beheerder na de bedenktijd bevestigen; bij een verzoek meteen.',
            'Gewist is voorgoed. Er komt een ondertekend bewijs.',
          ]}
        />
        <Form action={ctx.path} seal={ctx.seal()}>
          <CheckboxGroup
            name="delen"
            label="Welke delen?"
            values={typedAll(ctx.form, 'delen', verstreken)}
            error={errorAt(errors, 'delen')}
            options={einden.map(({ compartiment, tot }) => ({
              value: compartiment,
              label: compartimentWoorden[compartiment],
              ...(tot !== null && { description: `termijn tot en met ${formatDay(tot)}` }),
            }))}
          />
          <RadioGroup
            name="grond"
            label="Waarom?"
            value={typed(ctx.form, 'grond', verstreken.length > 0 ? 'termijn' : undefined)}
            error={errorAt(errors, 'grond')}
            options={[
              { value: 'termijn', label: 'De bewaartermijn is voorbij' },
              ...(isGevraagd ? [{ value: 'verzoek', label: 'De bestuurder vroeg erom' }] : []),
            ]}
          />
          <Actions>
            <Button>Stel voor</Button>
            <ButtonLink href={`/bewaren/${ctx.id}`} kind="secondary">
              Nu niet
            </ButtonLink>
          </Actions>
        </Form>
      </>
    ),
  });
};

export const sendWisvoorstel = async (ctx: PageContext): Promise<Answer> => {
  const read = readForm(ctx.form, {
    delen: choices(compartimenten, 'Kies een deel of meer.'),
    grond: choice(GRONDEN, 'Kies waarom dit kan worden gewist.'),
  });
  if (!read.ok) return showWisvoorstel(ctx, { errors: read.errors });
  const uitkomst = await ctx.application.bewaren.stelVoor(ctx.actor, ctx.id, read.values);
  switch (uitkomst.outcome) {
    case 'done':
      return redirect(`/bewaren/${ctx.id}?klaar=voorgesteld`);
    case 'refused':
      return showWisvoorstel(ctx, { reasons: uitkomst.reasons });
    case 'not-found':
      return notFound;
  }
};
