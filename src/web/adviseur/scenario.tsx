import { findScenariosoort } from '#application/referentie/catalogus.ts';
import { domeinen, domeinnamen } from '#domain/gedeeld/domein.ts';
import { heeftItem } from '#domain/gedeeld/op-id.ts';
import { niveaus, type Scenario, scenariodelen } from '#domain/onderzoek/feiten.ts';
import { RadioGroup } from '#web/components/choice.tsx';
import { Details } from '#web/components/details.tsx';
import type { FieldError } from '#web/components/form.tsx';
import { Select } from '#web/components/select.tsx';
import { TextArea, TextField } from '#web/components/text-fields.tsx';
import { notFound } from '#web/server/answer.ts';
import { confirmPage } from '#web/server/confirm-page.tsx';
import { dossierForm } from '#web/server/dossier-form.ts';
import { fieldState } from '#web/server/field-state.ts';
import { choice, type FormResult, optional, text } from '#web/server/fields.ts';
import type { PageContext } from '#web/server/route.ts';
import { zaakPage } from '#web/server/zaak-page.ts';
import { type Formulier, formulier, rollen, toonFormulier } from './formulier.tsx';
import { Opmerkingen } from './opmerkingen.tsx';
import { deelwoorden, domeinuitleg, niveauwoorden } from './teksten.ts';

const fields = {
  titel: text({ max: 120, missing: 'Geef het scenario een korte naam.' }),
  domein: choice(domeinen, 'Kies bij welk domein dit hoort.'),
  verhaal: text({ max: 2_000, missing: 'Vertel in een paar zinnen wat er kan gebeuren.' }),
  weerstand: optional(text({ max: 1_000 })),
  ontbreekt: optional(text({ max: 1_000 })),
  soort: optional(text({ max: 40 })),
  wie: optional(text({ max: 200 })),
  hoe: optional(text({ max: 200 })),
  waar: optional(text({ max: 200 })),
  wanneer: optional(text({ max: 200 })),
  gevolg: optional(text({ max: 200 })),
  niveau: optional(choice(niveaus)),
  niveauReden: optional(text({ max: 500 })),
};

type Ingevuld = Extract<FormResult<typeof fields>, { readonly ok: true }>['values'];

/** A judgement asks for its reason, and a reason for its judgement. */
const alsoWrong = ({ niveau, niveauReden }: Ingevuld): readonly FieldError[] => {
  if (niveau !== undefined && niveauReden === undefined)
    return [{ field: 'niveauReden', message: 'Schrijf in een zin waarom u het zo weegt.' }];
  if (niveau === undefined && niveauReden !== undefined)
    return [{ field: 'niveau', message: 'Kies hoe zwaar dit weegt, of maak de reden leeg.' }];
  return [];
};

const scenarioVan = (id: string, ctx: PageContext, values: Ingevuld): Scenario => {
  const { titel, domein, verhaal, weerstand = '', ontbreekt, soort, niveau, niveauReden } = values;
  const kort = Object.fromEntries(
    scenariodelen.flatMap((deel) => (values[deel] === undefined ? [] : [[deel, values[deel]]])),
  );
  return {
    id,
    domein,
    titel,
    verhaal,
    weerstand,
    ...(ontbreekt !== undefined && { ontbreekt }),
    ...(soort !== undefined &&
      findScenariosoort(ctx.catalogi.op(ctx.today), soort) !== undefined && { soort }),
    ...(Object.keys(kort).length > 0 && { kort }),
    ...(niveau !== undefined && niveauReden !== undefined && { weging: { niveau, reden: niveauReden } }),
  };
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
  vooraf: ({ zaak }) =>
    scenario !== undefined && <Opmerkingen advies={zaak.advies} plek={`scenario:${scenario.id}`} />,
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
            label: domeinnamen[een],
            description: domeinuitleg[een],
          }))}
        />
        <Select
          {...one('soort', scenario?.soort)}
          label="Waar lijkt het op?"
          hint="Dan kan de catalogus laten zien wat hiertegen helpt."
          optional
          empty="iets anders"
          options={ctx.catalogi.op(ctx.today).scenariosoorten.map(({ code, titel }) => ({
            value: code,
            label: titel,
          }))}
        />
        <TextArea
          {...one('verhaal', scenario?.verhaal)}
          label="Wat gebeurt er?"
          hint="Wie doet wat, hoe, waar en wanneer, en wat is het gevolg?"
        />
        <Details summary="In het kort: wie, hoe, waar, wanneer, gevolg">
          {scenariodelen.map((deel) => (
            <TextField {...one(deel, scenario?.kort?.[deel])} label={deelwoorden[deel]} optional key={deel} />
          ))}
        </Details>
        <TextArea
          {...one('weerstand', scenario?.weerstand)}
          label="Wat helpt hier nu al tegen?"
          rows={3}
          optional
        />
        <TextArea
          {...one('ontbreekt', scenario?.ontbreekt)}
          label="Wat ontbreekt er nog?"
          rows={3}
          optional
        />
        <RadioGroup
          {...one('niveau', scenario?.weging?.niveau)}
          label="Hoe zwaar weegt dit scenario hier?"
          hint="Een volgorde in woorden. Er wordt niet mee gerekend."
          inRow
          optional
          options={niveaus.map((een) => ({ value: een, label: niveauwoorden[een] }))}
        />
        <TextField {...one('niveauReden', scenario?.weging?.reden)} label="Waarom?" optional />
      </>
    );
  },
});

const nieuw = dossierForm({
  path: '/advies/:id/scenarios/nieuw',
  rollen,
  fields,
  show: formulier(pagina(undefined)),
  alsoWrong,
  opdracht: (values, ctx) => ({
    type: 'BeschrijfScenario',
    scenario: scenarioVan(ctx.application.newId(), ctx, values),
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
  alsoWrong,
  opdracht: (values, ctx) => ({
    type: 'BeschrijfScenario',
    scenario: scenarioVan(gevraagd(ctx), ctx, values),
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
