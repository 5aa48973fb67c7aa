/** The book of what an organisation owes and pays under the scheme: it outlives the cases it is about. */
import { acceptUnless, type Decider, type Decision, unreachable } from '#kernel/decider.ts';
import { isIngevuld } from '../gedeeld/ingevuld.ts';
import type { Boekregel, GeldboekEvent, Leverancier } from './feiten.ts';
import type { GeldboekCommand } from './opdrachten.ts';

export type GeldboekState = {
  readonly code: string | null;
  readonly regels: readonly Boekregel[];
  readonly leveranciers: readonly Leverancier[];
};

export type GeldboekRefusal = 'geldboek-al-open' | 'geldboek-niet-open' | 'naam-ontbreekt';

const nieuw = (regels: readonly Boekregel[], state: GeldboekState): readonly Boekregel[] => {
  const bekend = new Set(state.regels.map(({ sleutel }) => sleutel));
  return regels.filter(({ sleutel }) => !bekend.has(sleutel));
};

const evolve = (state: GeldboekState, event: GeldboekEvent): GeldboekState => {
  switch (event.type) {
    case 'GeldboekGeopend':
      return { ...state, code: event.code };
    case 'GeldGeboekt':
      return { ...state, regels: [...state.regels, ...event.regels] };
    case 'LeverancierVastgelegd': {
      const { leverancier } = event;
      const anderen = state.leveranciers.filter(({ naam }) => naam !== leverancier.naam);
      return { ...state, leveranciers: [...anderen, leverancier] };
    }
    case 'LeveringenVastgelegd':
      return state; // for the organisations around, and never for the book itself
    default:
      return unreachable(event);
  }
};

const decide = (command: GeldboekCommand, state: GeldboekState): Decision<GeldboekEvent, GeldboekRefusal> => {
  const { op } = command;
  switch (command.type) {
    case 'OpenGeldboek':
      return acceptUnless([state.code !== null && 'geldboek-al-open'], {
        type: 'GeldboekGeopend',
        op,
        code: command.code,
      });
    case 'BoekGeld': {
      const regels = nieuw(command.regels, state);
      const gronden = [state.code === null && ('geldboek-niet-open' as const)];
      return regels.length === 0
        ? acceptUnless(gronden)
        : acceptUnless(gronden, { type: 'GeldGeboekt', op, regels });
    }
    case 'LegLeverancierVast':
      return acceptUnless(
        [
          state.code === null && 'geldboek-niet-open',
          !isIngevuld(command.leverancier.naam) && 'naam-ontbreekt',
        ],
        { type: 'LeverancierVastgelegd', op, leverancier: command.leverancier },
      );
    default:
      return unreachable(command);
  }
};

export const geldboek: Decider<GeldboekCommand, GeldboekState, GeldboekEvent, GeldboekRefusal> = {
  initialState: { code: null, regels: [], leveranciers: [] },
  evolve,
  decide,
};
