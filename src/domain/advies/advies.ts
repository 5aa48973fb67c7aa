import { acceptUnless, type Decider, unreachable } from '#kernel/decider.ts';
import { biedTerToetsingAan } from './aanbieden.ts';
import type { AdviesEvent } from './feiten.ts';
import type { AdviesCommand } from './opdrachten.ts';
import { beantwoordOpmerkingen, plaatsOpmerking, trekOpmerkingIn } from './opmerkingen.ts';
import {
  adviseerMaatregel,
  adviseerMaatregelen,
  laatMaatregelVervallen,
  laatNietGewenstVervallen,
  legNietGewenstVast,
  legPkvwRelatieVast,
  stelAdviesOp,
} from './opstellen.ts';
import { type AdviesState, legeAdviesState } from './toestand.ts';
import { geefTerug, keurEersteToetsGoed, neemInToetsing, stelAdviesVast, trekAdviesIn } from './toetsen.ts';
import type { AdviesRefusal, AdviesUitkomst } from './weigeringsgronden.ts';
import { evolveAdvies, openWijziging, staakWijziging } from './wijziging.ts';

export type { AdviesStand, AdviesState } from './toestand.ts';
export type { AdviesRefusal } from './weigeringsgronden.ts';

const beslis = (command: AdviesCommand, state: AdviesState, geldt: AdviesState): AdviesUitkomst => {
  switch (command.type) {
    case 'StelAdviesOp':
      return stelAdviesOp(command, state);
    case 'AdviseerMaatregel':
      return adviseerMaatregel(command, state);
    case 'AdviseerMaatregelen':
      return adviseerMaatregelen(command, state);
    case 'LegNietGewenstVast':
      return legNietGewenstVast(command, state);
    case 'LaatNietGewenstVervallen':
      return laatNietGewenstVervallen(command, state);
    case 'LegPkvwRelatieVast':
      return legPkvwRelatieVast(command, state);
    case 'LaatMaatregelVervallen':
      return laatMaatregelVervallen(command, state);
    case 'BiedTerToetsingAan':
      return biedTerToetsingAan(command, state, geldt);
    case 'NeemInToetsing':
      return neemInToetsing(command, state);
    case 'PlaatsOpmerking':
      return plaatsOpmerking(command, state);
    case 'TrekOpmerkingIn':
      return trekOpmerkingIn(command, state);
    case 'BeantwoordOpmerkingen':
      return beantwoordOpmerkingen(command, state);
    case 'GeefTerug':
      return geefTerug(command, state);
    case 'KeurEersteToetsGoed':
      return keurEersteToetsGoed(command, state);
    case 'StelAdviesVast':
      return stelAdviesVast(command, state);
    case 'VerstrekAdvies':
      return acceptUnless([state.stand !== 'vastgesteld' && 'advies-niet-vastgesteld'], {
        type: 'AdviesVerstrekt',
        op: command.op,
      });
    case 'OpenWijziging':
      return openWijziging(command, state);
    case 'StaakWijziging':
      return staakWijziging(command, state);
    case 'TrekAdviesIn':
      return trekAdviesIn(command, state);
    default:
      return unreachable(command);
  }
};

/** What is about the advice that holds; everything else is about the next version as long as a change runs. */
const overWatGeldt: ReadonlySet<AdviesCommand['type']> = new Set([
  'VerstrekAdvies',
  'TrekAdviesIn',
  'OpenWijziging',
  'StaakWijziging',
] as const);

const decide = (command: AdviesCommand, state: AdviesState): AdviesUitkomst =>
  beslis(command, overWatGeldt.has(command.type) ? state : (state.wijziging?.werk ?? state), state);

export const advies: Decider<AdviesCommand, AdviesState, AdviesEvent, AdviesRefusal> = {
  initialState: legeAdviesState,
  evolve: evolveAdvies,
  decide,
};
