/** Composing the provisional advice: measures that answer scenarios, judged over all four domains. */
import { acceptUnless } from '#kernel/decider.ts';
import { heeftItem } from '../gedeeld/op-id.ts';
import type { AdviesState } from './toestand.ts';
import {
  type AdviesUitkomst,
  alleenDeAdviseur,
  inOpstelling,
  kentScenario,
  type Opdracht,
} from './weigeringsgronden.ts';

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

export const adviseerMaatregel = (
  command: Opdracht<'AdviseerMaatregel'>,
  state: AdviesState,
): AdviesUitkomst => {
  const { op, maatregel, context } = command;
  return acceptUnless(
    [
      alleenDeAdviseur(command),
      inOpstelling(state),
      !maatregel.scenarios.every(kentScenario(context)) && 'scenario-onbekend',
    ],
    { type: 'MaatregelGeadviseerd', op, maatregel },
  );
};

/** Several at once, as a whole or not at all. */
export const adviseerMaatregelen = (
  command: Opdracht<'AdviseerMaatregelen'>,
  state: AdviesState,
): AdviesUitkomst => {
  const { op, maatregelen, context } = command;
  const bekend = maatregelen.flatMap(({ scenarios }) => scenarios).every(kentScenario(context));
  return acceptUnless(
    [
      alleenDeAdviseur(command),
      inOpstelling(state),
      maatregelen.length === 0 && 'geen-maatregel-gekozen',
      !bekend && 'scenario-onbekend',
    ],
    ...maatregelen.map((maatregel) => ({ type: 'MaatregelGeadviseerd', op, maatregel }) as const),
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

/** What the office-holder said no to in the talk is kept, so that nobody advises it again without knowing. */
export const legNietGewenstVast = (
  command: Opdracht<'LegNietGewenstVast'>,
  state: AdviesState,
): AdviesUitkomst =>
  acceptUnless([alleenDeAdviseur(command), inOpstelling(state)], {
    type: 'NietGewenstVastgelegd',
    op: command.op,
    nietGewenst: command.nietGewenst,
  });

export const laatNietGewenstVervallen = (
  command: Opdracht<'LaatNietGewenstVervallen'>,
  state: AdviesState,
): AdviesUitkomst =>
  acceptUnless(
    [
      alleenDeAdviseur(command),
      inOpstelling(state),
      !heeftItem(state.nietGewenst, command.nietGewenst) && 'niet-gewenst-onbekend',
    ],
    { type: 'NietGewenstVervallen', op: command.op, nietGewenst: command.nietGewenst },
  );

/** For the ministry's figures only: whether an unmet point concerns a measure makes no difference in law (lid 5, onder b). */
export const legPkvwRelatieVast = (
  command: Opdracht<'LegPkvwRelatieVast'>,
  state: AdviesState,
): AdviesUitkomst => {
  const { op, relaties } = command;
  const bekend = relaties.every(({ maatregel }) => heeftItem(state.maatregelen, maatregel));
  return acceptUnless([alleenDeAdviseur(command), inOpstelling(state), !bekend && 'maatregel-onbekend'], {
    type: 'PkvwRelatieVastgelegd',
    op,
    relaties,
  });
};
