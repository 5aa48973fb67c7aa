import { catalogus } from '#application/referentie/catalogus.ts';
import { domeinen } from '#domain/gedeeld/domein.ts';
import { heeftItem } from '#domain/gedeeld/op-id.ts';
import type { Scenario } from '#domain/onderzoek/feiten.ts';
import { RadioGroup } from '#web/components/choice.tsx';
import { Details } from '#web/components/details.tsx';
import { BulletList } from '#web/components/text.tsx';
import { TextArea, TextField } from '#web/components/text-fields.tsx';
import { notFound } from '#web/server/answer.ts';
import { confirmPage } from '#web/server/confirm-page.tsx';
import { dossierForm } from '#web/server/dossier-form.ts';
import { fieldState } from '#web/server/field-state.ts';
import { choice, optional, text } from '#web/server/fields.ts';
import type { PageContext } from '#web/server/route.ts';
import { zaakPage } from '#web/server/zaak-page.ts';
import { type Formulier, formulier, rollen, toonFormulier } from './formulier.tsx';
import { Opmerkingen } from './opmerkingen.tsx';
import { domeinuitleg, domeinwoorden } from './teksten.ts';

const fields = {
  titel: text({ max: 120, missing: 'Geef het scenario een korte naam.' }),
  domein: choice(domeinen, 'Kies bij welk domein dit hoort.'),
  verhaal: text({ max: 2_000, missing: 'Vertel in een paar zinnen wat er kan gebeuren.' }),
  weerstand: optional(text({ max: 1_000 })),
};

const terug = ({ id }: { readonly id: string }) => ({ href: `/advies/${id}/scenarios`, label: 'Scenario’s' });
const done = (ctx: PageContext) => `/advies/${ctx.id}/scenarios?klaar=scenario`;

const pagina = (scenario: Scenario | undefined): Formulier => ({
  titel: scenario === undefined ? 'Beschrijf een scenario' : 'Wijzig het scenario',
  lead: 'Wie doet wat, waar en wanneer, en wat is het gevolg? Schrijf het zo dat de bestuurder het herkent.',
  knop: 'Bewaar het scenario',
  nieuw: scenario === undefined,
  staat: () => [{ label: scenario?.titel ?? '', value: scenario?.verhaal ?? '' }],
  terug,
  vooraf: ({ zaak }, ctx) => (
    <>
      {scenario !== undefined && <Opmerkingen advies={zaak.advies} plek={`scenario:${scenario.id}`} />}
      <Details summary="Voorbeelden van wat er kan gebeuren">
        <BulletList items={catalogus(ctx.today).scenariosoorten.map(({ titel }) => titel)} />
      </Details>
    </>
  ),
  velden: (ctx, _, problem) => {
    const { one } = fieldState(ctx, problem);
    return (
      <>
        <TextField
          {...one('titel', scenario?.titel)}
          label="Korte naam"
          hint="Bijvoorbeeld: iemand staat ’s avonds aan de deur"
        />
        <RadioGroup
          {...one('domein', scenario?.domein)}
          label="Domein"
          options={domeinen.map((een) => ({
            value: een,
            label: domeinwoorden[een],
            description: domeinuitleg[een],
          }))}
        />
        <TextArea {...one('verhaal', scenario?.verhaal)} label="Wat gebeurt er?" />
        <TextArea
          {...one('weerstand', scenario?.weerstand)}
          label="Wat helpt hier nu al tegen, en wat ontbreekt?"
          rows={3}
          optional
        />
      </>
    );
  },
});

const nieuw = dossierForm({
  path: '/advies/:id/scenarios/nieuw',
  rollen,
  fields,
  show: formulier(pagina(undefined)),
  opdracht: ({ weerstand = '', ...scenario }, ctx) => ({
    type: 'BeschrijfScenario',
    scenario: { id: ctx.application.newId(), ...scenario, weerstand },
  }),
  done,
});

const gevraagd = ({ params }: PageContext): string => params.scenario ?? '';

const wijzig = dossierForm({
  path: '/advies/:id/scenarios/:scenario',
  rollen,
  fields,
  show: zaakPage('lees:advieswerk', (ctx, view, problem) => {
    const scenario = view.zaak.onderzoek.scenarios.find(({ id }) => id === gevraagd(ctx));
    return scenario === undefined ? notFound : toonFormulier(pagina(scenario), ctx, view, problem);
  }),
  exists: async (ctx) => {
    const view = await ctx.application.zaak(ctx.actor, 'lees:advieswerk', ctx.id);
    return heeftItem(view?.zaak.onderzoek.scenarios ?? [], gevraagd(ctx));
  },
  opdracht: ({ weerstand = '', ...scenario }, ctx) => ({
    type: 'BeschrijfScenario',
    scenario: { id: gevraagd(ctx), ...scenario, weerstand },
  }),
  done,
});

const weghalen = dossierForm({
  path: '/advies/:id/scenarios/:scenario/weghalen',
  rollen,
  fields: {},
  show: zaakPage('lees:advieswerk', (ctx, view, problem) => {
    const scenario = view.zaak.onderzoek.scenarios.find(({ id }) => id === gevraagd(ctx));
    if (scenario === undefined) return notFound;
    const bij = view.zaak.advies.maatregelen.filter(({ scenarios }) => scenarios.includes(scenario.id));
    return confirmPage(ctx, {
      title: 'Haal dit scenario weg',
      lead: scenario.titel,
      points: [
        bij.length === 0
          ? 'Er hoort nog geen maatregel bij dit scenario.'
          : `Deze maatregelen noemen het scenario: ${bij.map(({ titel }) => titel).join(', ')}. Kies daar daarna een ander scenario.`,
        'U kunt het scenario later opnieuw beschrijven.',
      ],
      button: 'Haal weg',
      warning: true,
      back: terug(view),
      position: view.position,
      problem,
    });
  }),
  opdracht: (_, ctx) => ({ type: 'LaatScenarioVervallen', scenario: gevraagd(ctx) }),
  done: (ctx) => `/advies/${ctx.id}/scenarios?klaar=vervallen`,
});

/** Describing, changing and removing a scenario. */
export const scenarioRoutes = [...nieuw, ...wijzig, ...weghalen];
