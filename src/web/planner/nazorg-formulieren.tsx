import type { ReactNode } from 'react';
import { plusWerkdagen } from '#domain/gedeeld/termijnen.ts';
import { type Gevraagde, herijkingsredenen, knelpunten } from '#domain/nazorg/feiten.ts';
import { herijkingnamen, knelpuntnamen } from '#domain/nazorg/namen.ts';
import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { CheckboxGroup, RadioGroup } from '#web/components/choice.tsx';
import { DayField } from '#web/components/day-field.tsx';
import { isDayInputEmpty, takeDayInput, toDayInput } from '#web/components/day-input.ts';
import { Form } from '#web/components/form.tsx';
import { Heading, Lead } from '#web/components/text.tsx';
import { TextArea } from '#web/components/text-fields.tsx';
import { dossierForm } from '#web/server/dossier-form.ts';
import { fieldState } from '#web/server/field-state.ts';
import { choice, day, text, ticked } from '#web/server/fields.ts';
import type { Problem } from '#web/server/problem.tsx';
import type { PageContext } from '#web/server/route.ts';
import { zaakPage } from '#web/server/zaak-page.ts';
import { sluitredenen, sluitwoorden } from './nazorg-teksten.ts';

/** Working days between the last step and the first talk, as a first proposal. */
const VOORSTEL = 30;

type Deel = {
  readonly titel: string;
  readonly lead: string;
  readonly velden: (ctx: PageContext, problem: Problem) => ReactNode;
  readonly knop: string;
  readonly warning?: boolean;
};

const deel = ({ titel, lead, velden, knop, warning = false }: Deel) =>
  zaakPage('lees:nazorg', (ctx, view, problem) => {
    const terug = { href: `/planning/${ctx.id}/nazorg`, label: `Nazorg van dossier ${view.nummer}` };
    return ctx.page({
      title: titel,
      back: terug,
      problem,
      body: (
        <>
          <Heading level={1}>{titel}</Heading>
          <Lead>{lead}</Lead>
          <Form action={ctx.path} seal={ctx.seal(view.position)}>
            {velden(ctx, problem)}
            <Actions>
              <Button kind={warning ? 'warning' : 'primary'}>{knop}</Button>
              <ButtonLink href={terug.href} kind="secondary">
                Nee, terug
              </ButtonLink>
            </Actions>
          </Form>
        </>
      ),
    });
  });

const rollen = ['planner'] as const;
const klaar = (wat: string) => (ctx: PageContext) => `/planning/${ctx.id}/nazorg?klaar=${wat}`;

const knelpuntVeld = choice(knelpunten, 'Kies wat in de weg zat.');

const redenVeld = choice(herijkingsredenen, 'Kies wat er is veranderd.');

const sluitVeld = choice(sluitredenen, 'Kies waarom het dossier kan sluiten.');

const plannen = dossierForm({
  path: '/planning/:id/nazorg/plannen',
  rollen,
  fields: { dag: day({ missing: 'Kies een dag.' }) },
  show: deel({
    titel: 'Wanneer vraagt u hoe het gaat?',
    lead: 'Spreek de dag samen af. Wij stellen zes weken voor.',
    knop: 'Bewaar deze dag',
    velden: (ctx, problem) => {
      const input = takeDayInput(ctx.form, 'dag');
      const voorstel = toDayInput(plusWerkdagen(ctx.today, VOORSTEL));
      return (
        <DayField
          name="dag"
          label="Dag van het gesprek"
          value={isDayInputEmpty(input) && problem.errors === undefined ? voorstel : input}
          error={fieldState(ctx, problem).one('dag').error}
        />
      );
    },
  }),
  opdracht: ({ dag }) => ({ type: 'PlanNazorg', dag }),
  done: klaar('nazorg-gepland'),
});

const gesprek = dossierForm({
  path: '/planning/:id/nazorg/gesprek',
  rollen,
  fields: {
    verslag: text({ max: 4_000, missing: 'Schrijf kort op wat u hoorde.' }),
    terugbellen: ticked,
  },
  show: deel({
    titel: 'Hoe gaat het?',
    lead: 'Schrijf kort op wat u hoorde. De bestuurder kan dit lezen, de organisatie niet.',
    knop: 'Bewaar het gesprek',
    velden: (ctx, problem) => {
      const { one, many } = fieldState(ctx, problem);
      return (
        <>
          <TextArea {...one('verslag')} label="Wat hoorde u?" />
          <CheckboxGroup
            {...many('terugbellen')}
            label="Afspraak"
            options={[{ value: 'ja', label: 'Ik bel nog een keer terug' }]}
          />
        </>
      );
    },
  }),
  opdracht: ({ verslag, terugbellen }) => ({ type: 'LegNazorggesprekVast', verslag, terugbellen }),
  done: klaar('gesproken'),
});

const knelpunt = dossierForm({
  path: '/planning/:id/nazorg/knelpunt',
  rollen,
  fields: { knelpunt: knelpuntVeld },
  show: deel({
    titel: 'Wat zat in de weg?',
    lead: 'U kiest alleen een soort, zonder tekst of naam. Zo kan worden geteld wat vaker misgaat.',
    knop: 'Leg vast',
    velden: (ctx, problem) => (
      <RadioGroup
        {...fieldState(ctx, problem).one('knelpunt')}
        label="Knelpunt"
        options={knelpunten.map((een) => ({ value: een, label: knelpuntnamen[een] }))}
      />
    ),
  }),
  opdracht: (values) => ({ type: 'MeldKnelpunt', ...values }),
  done: klaar('knelpunt'),
});

const herijken = dossierForm({
  path: '/planning/:id/nazorg/herijken',
  rollen,
  fields: { reden: redenVeld },
  show: deel({
    titel: 'Waarom opnieuw kijken?',
    lead: 'Een advies past bij een moment. Is er iets veranderd, dan kan een nieuw advies nodig zijn.',
    knop: 'Leg vast',
    velden: (ctx, problem) => (
      <RadioGroup
        {...fieldState(ctx, problem).one('reden')}
        label="Wat is er veranderd?"
        options={herijkingsredenen.map((een) => ({ value: een, label: herijkingnamen[een] }))}
      />
    ),
  }),
  opdracht: ({ reden }) => ({ type: 'MeldHerijkingAan', reden }),
  done: klaar('herijking'),
});

const sluiten = dossierForm({
  path: '/planning/:id/nazorg/sluiten',
  rollen,
  fields: { reden: sluitVeld },
  show: deel({
    titel: 'Sluit het dossier',
    lead: 'Daarna verandert er niets meer in dit dossier. U kunt dit niet terugdraaien. De bestuurder kan het blijven lezen.',
    knop: 'Sluit het dossier',
    warning: true,
    velden: (ctx, problem) => (
      <RadioGroup
        {...fieldState(ctx, problem).one('reden')}
        label="Waarom kan het dossier sluiten?"
        options={sluitredenen.map((een) => ({ value: een, ...sluitwoorden[een] }))}
      />
    ),
  }),
  opdracht: ({ reden }) => ({ type: 'SluitDossier', reden }),
  done: (ctx) => `/planning/${ctx.id}?klaar=gesloten`,
});

const gebeldForm = (wie: Gevraagde, titel: string) =>
  dossierForm({
    path: `/planning/:id/nazorg/gebeld-${wie}`,
    rollen,
    fields: {},
    show: deel({
      titel,
      lead: 'Daarna staat dit dossier niet meer bij wie gebeld wil worden.',
      knop: 'Ja, ik heb gebeld',
      velden: () => null,
    }),
    opdracht: () => ({ type: 'RondBelverzoekAf', wie }),
    done: klaar('gebeld'),
  });

const gebeld = [
  ...gebeldForm('bestuurder', 'Heeft u de bestuurder gesproken?'),
  ...gebeldForm('functionaris', 'Heeft u de functionaris gesproken?'),
];

/** Everything the planner records in aftercare. */
export const nazorgFormulieren = [...plannen, ...gesprek, ...knelpunt, ...herijken, ...gebeld, ...sluiten];
