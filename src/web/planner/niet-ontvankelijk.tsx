import type { ZaakView } from '#application/application.ts';
import type { NietOntvankelijkReden } from '#domain/aanmelding/feiten.ts';
import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { RadioGroup } from '#web/components/choice.tsx';
import { CheckAnswers } from '#web/components/facts.tsx';
import { Form } from '#web/components/form.tsx';
import { BulletList, Heading, Lead } from '#web/components/text.tsx';
import { TextArea } from '#web/components/text-fields.tsx';
import type { Answer } from '#web/server/answer.ts';
import { fieldState } from '#web/server/field-state.ts';
import { choice, readForm, text } from '#web/server/fields.ts';
import { typed } from '#web/server/form-input.ts';
import { perform } from '#web/server/perform.ts';
import type { PageContext, Route } from '#web/server/route.ts';
import { zaakPage } from '#web/server/zaak-page.ts';
import { redenwoorden } from './teksten.ts';

const redenen = Object.keys(redenwoorden) as NietOntvankelijkReden[];

const fields = {
  reden: choice(redenen, 'Kies de reden.'),
  toelichting: text({ max: 2_000, missing: 'Leg kort uit waarom, en wat er voor deze persoon wel bestaat.' }),
};

const naarDossier = ({ id, nummer }: ZaakView) => ({ href: `/planning/${id}`, label: `Dossier ${nummer}` });

const show = zaakPage('lees:planning', (ctx, view, problem) => {
  const { one } = fieldState(ctx, problem);
  return ctx.page({
    title: 'Niet ontvankelijk verklaren',
    back: naarDossier(view),
    problem,
    body: (
      <>
        <Heading level={1}>Waarom is de regeling niet voor deze persoon?</Heading>
        <Lead>
          Bel eerst. Wie niet onder de regeling valt, heeft misschien wel hulp nodig. Noem in uw uitleg waar
          die er is.
        </Lead>
        <Form action={ctx.path} seal={ctx.seal(view.position)}>
          <RadioGroup
            {...one('reden')}
            label="Reden"
            options={redenen.map((reden) => ({ value: reden, ...redenwoorden[reden] }))}
          />
          <TextArea
            {...one('toelichting')}
            label="Uw uitleg aan deze persoon"
            hint="De bestuurder leest dit letterlijk. Schrijf ook wat er wel is, zoals het Ondersteuningsteam Weerbaar Bestuur, dag en nacht op 070-3738314."
          />
          <Actions>
            <Button name="stap" value="nakijken">
              Verder
            </Button>
          </Actions>
        </Form>
      </>
    ),
  });
});

type Values = { readonly reden: NietOntvankelijkReden; readonly toelichting: string };

const showNakijken = (ctx: PageContext, { reden, toelichting }: Values): Promise<Answer> =>
  zaakPage('lees:planning', (_, view) =>
    ctx.page({
      title: 'Kijk na: niet ontvankelijk verklaren',
      back: { href: ctx.path, label: 'Reden en uitleg' },
      body: (
        <>
          <Heading level={1}>Klopt dit?</Heading>
          <CheckAnswers
            answers={[
              { question: 'Reden', answer: redenwoorden[reden].label },
              { question: 'Dit leest de bestuurder', answer: toelichting },
            ]}
          />
          <BulletList
            items={[
              'Het dossier stopt. De bestuurder krijgt bericht en leest uw uitleg.',
              'De organisatie hoort hier niets van.',
              'U kunt dit niet terugdraaien. De bestuurder kan zich later wel opnieuw aanmelden.',
            ]}
          />
          <Form action={ctx.path} seal={ctx.seal(view.position)}>
            <input type="hidden" name="reden" value={reden} />
            <input type="hidden" name="toelichting" value={toelichting} />
            <Actions>
              <Button kind="warning" name="stap" value="doen">
                Verklaar niet ontvankelijk
              </Button>
              <Button kind="secondary" name="stap" value="wijzigen">
                Wijzig
              </Button>
              <ButtonLink href={`/planning/${ctx.id}`} kind="secondary">
                Nee, terug
              </ButtonLink>
            </Actions>
          </Form>
        </>
      ),
    }),
  )(ctx);

const send = async (ctx: PageContext): Promise<Answer> => {
  const stap = typed(ctx.form, 'stap');
  if (stap === 'wijzigen') return show(ctx);
  const read = readForm(ctx.form, fields);
  if (!read.ok) return show(ctx, { errors: read.errors });
  if (stap !== 'doen') return showNakijken(ctx, read.values);
  return perform(ctx, {
    dossier: ctx.id,
    opdracht: { type: 'VerklaarNietOntvankelijk', ...read.values },
    done: `/planning/${ctx.id}?klaar=niet-ontvankelijk`,
    again: (problem) => show(ctx, problem),
  });
};

const path = '/planning/:id/niet-ontvankelijk';

/** Declaring an application inadmissible: reason and explanation, then a look at what the person will read. */
export const nietOntvankelijkRoutes: readonly Route[] = [
  { method: 'GET', path, rollen: ['planner'], handle: (ctx) => show(ctx) },
  { method: 'POST', path, rollen: ['planner'], handle: send },
];
