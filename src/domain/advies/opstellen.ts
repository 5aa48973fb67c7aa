/** Composing the provisional advice: measures that answer scenarios, judged over all four domains. */
import { acceptUnless } from '#kernel/decider.ts';
import { domeinen } from '../gedeeld/domein.ts';
import { isIngevuld } from '../gedeeld/ingevuld.ts';
import { heeftItem } from '../gedeeld/op-id.ts';
import type { AdviesCommand, AdviesContext } from './opdrachten.ts';
import type { AdviesState } from './toestand.ts';
import type { AdviesUitkomst, Grond, Opdracht } from './weigeringsgronden.ts';

const alleenDeAdviseur = ({ door, context }: AdviesCommand): Grond =>
  door !== context.adviseur && 'alleen-de-adviseur';

const inOpstelling = ({ stand }: AdviesState): Grond =>
  stand !== 'in-opstelling' && stand !== 'teruggegeven' && 'advies-niet-in-opstelling';

/** A new advice starts where there is none, or where the last one was withdrawn. */
export const stelAdviesOp = (command: Opdracht<'StelAdviesOp'>, state: AdviesState): AdviesUitkomst =>
  acceptUnless(
    [
      alleenDeAdviseur(command),
      state.stand !== 'geen' && state.stand !== 'ingetrokken' && 'advies-bestaat-al',
    ],
    {
      type: 'AdviesOpgesteld',
      op: command.op,
      opsteller: command.door,
      catalogusversie: command.catalogusversie,
    },
  );

const kentScenario =
  ({ scenarios }: AdviesContext) =>
  (scenario: string): boolean =>
    heeftItem(scenarios, scenario);

export const adviseerMaatregel = (
  command: Opdracht<'AdviseerMaatregel'>,
  state: AdviesState,
): AdviesUitkomst => {
  const { op, maatregel, context } = command;
  return acceptUnless(
    [
      alleenDeAdviseur(command),
      inOpstelling(state),
      maatregel.scenarios.length === 0 && 'maatregel-zonder-scenario',
      !maatregel.scenarios.every(kentScenario(context)) && 'scenario-onbekend',
    ],
    { type: 'MaatregelGeadviseerd', op, maatregel },
  );
};

export const laatMaatregelVervallen = (
  command: Opdracht<'LaatMaatregelVervallen'>,
  state: AdviesState,
): AdviesUitkomst =>
  acceptUnless(
    [
      alleenDeAdviseur(command),
      inOpstelling(state),
      !heeftItem(state.maatregelen, command.maatregel) && 'maatregel-onbekend',
    ],
    { type: 'MaatregelVervallen', op: command.op, maatregel: command.maatregel },
  );

/** The advice rests on a threat analysis and on a look at the home (lid 4), and says something about the certificate (lid 5). */
const onderzoekAf = (context: AdviesContext): readonly Grond[] => [
  !context.huisbezoekGevoerd && 'huisbezoek-niet-gevoerd',
  !context.werkgeversgesprekGevoerd && 'werkgeversgesprek-niet-gevoerd',
  !context.dreigingGeduid && 'dreiging-niet-geduid',
  !context.pkvwBeoordeeld && 'geen-pkvw-oordeel',
  context.woning === null && 'woning-onbekend',
];

const dekking = (command: Opdracht<'BiedTerToetsingAan'>, { maatregelen }: AdviesState): readonly Grond[] => {
  const { context, legeDomeinen, losseScenarios } = command;
  const domeinVerklaard = (domein: string): boolean =>
    maatregelen.some((maatregel) => maatregel.domein === domein) ||
    legeDomeinen.some((leeg) => leeg.domein === domein && isIngevuld(leeg.reden));
  const scenarioVerklaard = ({ id }: { readonly id: string }): boolean =>
    maatregelen.some(({ scenarios }) => scenarios.includes(id)) ||
    losseScenarios.some((los) => los.scenario === id && isIngevuld(los.reden));
  return [
    !maatregelen.flatMap(({ scenarios }) => scenarios).every(kentScenario(context)) && 'scenario-onbekend',
    !domeinen.every(domeinVerklaard) && 'leeg-domein-zonder-reden',
    !context.scenarios.every(scenarioVerklaard) && 'los-scenario-zonder-reden',
  ];
};

export const biedTerToetsingAan = (
  command: Opdracht<'BiedTerToetsingAan'>,
  state: AdviesState,
): AdviesUitkomst => {
  const { op, door, legeDomeinen, losseScenarios, context } = command;
  return acceptUnless(
    [alleenDeAdviseur(command), inOpstelling(state), ...onderzoekAf(context), ...dekking(command, state)],
    { type: 'TerToetsingAangeboden', op, door, legeDomeinen, losseScenarios },
  );
};
