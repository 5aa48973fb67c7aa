/** Offering the provisional advice: on a finished investigation, with a reason for everything that is left open (lid 4 and 5). */
import { acceptUnless } from '#kernel/decider.ts';
import { domeinen } from '../gedeeld/domein.ts';
import { isIngevuld } from '../gedeeld/ingevuld.ts';
import type { Maatregel } from '../gedeeld/maatregel.ts';
import type { AdviesContext } from './opdrachten.ts';
import type { AdviesState } from './toestand.ts';
import { geraakt, verschilIn, zelfde } from './verschil.ts';
import {
  type AdviesUitkomst,
  alleenDeAdviseur,
  type Grond,
  inOpstelling,
  kentScenario,
  type Opdracht,
} from './weigeringsgronden.ts';

/** The advice rests on a threat analysis and on a look at the home (lid 4), and says something about the certificate (lid 5). */
const onderzoekAf = (context: AdviesContext): readonly Grond[] => [
  !context.huisbezoekGevoerd && 'huisbezoek-niet-gevoerd',
  !context.werkgeversgesprekGevoerd && 'werkgeversgesprek-niet-gevoerd',
  !context.dreigingGeduid && 'dreiging-niet-geduid',
  !context.pkvwBeoordeeld && 'geen-pkvw-oordeel',
  context.woning === null && 'woning-onbekend',
];

/** What no measure may miss when it is offered: a place, and for a heavier one an end that was agreed. */
const maatregelenAf = ({ maatregelen }: AdviesState): readonly Grond[] => [
  !maatregelen.every(({ waar }) => isIngevuld(waar)) && 'maatregel-zonder-plaats',
  maatregelen.some(({ zwaar, eindafspraak }) => zwaar === true && !isIngevuld(eindafspraak?.reden)) &&
    'zware-maatregel-zonder-einde',
];

/** An empty domain, a scenario without a measure and a measure without a scenario each need a reason. */
const dekking = (command: Opdracht<'BiedTerToetsingAan'>, { maatregelen }: AdviesState): readonly Grond[] => {
  const { context, legeDomeinen, losseScenarios, losseMaatregelen } = command;
  const domeinVerklaard = (domein: string): boolean =>
    maatregelen.some((maatregel) => maatregel.domein === domein) ||
    legeDomeinen.some((leeg) => leeg.domein === domein && isIngevuld(leeg.reden));
  const scenarioVerklaard = ({ id }: { readonly id: string }): boolean =>
    maatregelen.some(({ scenarios }) => scenarios.includes(id)) ||
    losseScenarios.some((los) => los.scenario === id && isIngevuld(los.reden));
  const maatregelVerklaard = ({ id, scenarios }: Maatregel): boolean =>
    scenarios.length > 0 ||
    losseMaatregelen.some(({ maatregel, reden }) => maatregel === id && isIngevuld(reden));
  return [
    !maatregelen.flatMap(({ scenarios }) => scenarios).every(kentScenario(context)) && 'scenario-onbekend',
    !domeinen.every(domeinVerklaard) && 'leeg-domein-zonder-reden',
    !context.scenarios.every(scenarioVerklaard) && 'los-scenario-zonder-reden',
    !maatregelen.every(maatregelVerklaard) && 'losse-maatregel-zonder-reden',
  ];
};

/** A next version that says what the one says that holds, is nothing to test; the reasons for what is left open count too. */
const zonderVerschil = (
  { context, legeDomeinen, losseScenarios, losseMaatregelen }: Opdracht<'BiedTerToetsingAan'>,
  werk: AdviesState,
  geldt: AdviesState,
): Grond =>
  werk !== geldt &&
  !context.onderzoekGewijzigd &&
  geraakt(verschilIn(geldt.maatregelen, werk.maatregelen)).length === 0 &&
  zelfde(
    [legeDomeinen, losseScenarios, losseMaatregelen],
    [geldt.legeDomeinen, geldt.losseScenarios, geldt.losseMaatregelen],
  ) &&
  'wijziging-zonder-verschil';

/** Offers what is in the making; `geldt` is the advice that holds meanwhile, the same while no change runs. */
export const biedTerToetsingAan = (
  command: Opdracht<'BiedTerToetsingAan'>,
  state: AdviesState,
  geldt: AdviesState,
): AdviesUitkomst => {
  const { op, door, legeDomeinen, losseScenarios, losseMaatregelen, context } = command;
  return acceptUnless(
    [
      alleenDeAdviseur(command),
      inOpstelling(state),
      ...onderzoekAf(context),
      ...maatregelenAf(state),
      ...dekking(command, state),
      zonderVerschil(command, state, geldt),
    ],
    { type: 'TerToetsingAangeboden', op, door, legeDomeinen, losseScenarios, losseMaatregelen },
  );
};
