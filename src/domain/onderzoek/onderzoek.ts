/** The investigation: first the talk with the organisation, then the home, then the judgement (lid 4). */
import { acceptUnless, type Decider, unreachable } from '#kernel/decider.ts';
import { heeftItem } from '../gedeeld/op-id.ts';
import { meldHuisbezoekUitgebleven, planHuisbezoek, vraagAndereDag, zegHuisbezoekAf } from './afspraak.ts';
import {
  beantwoordDreigingsvraag,
  beschrijfScenario,
  duidDreiging,
  legBelevingVast,
  ordenScenarios,
} from './duiden.ts';
import type { Bevinding, OnderzoekEvent } from './feiten.ts';
import { kiesRapportfotos, laatFotoVervallen, legFotoVast } from './fotos.ts';
import { laatHuisgenootVervallen, noteerHuisgenoot } from './huisgenoten.ts';
import { beoordeelPkvw } from './keurmerk.ts';
import type { OnderzoekCommand } from './opdrachten.ts';
import { evolveOnderzoek, legeOnderzoekState, type OnderzoekState } from './toestand.ts';
import {
  altijd,
  bezoekAfgesproken,
  type OnderzoekRefusal,
  type Opdracht,
  type Uitkomst,
} from './weigeringsgronden.ts';

export type { OnderzoekState } from './toestand.ts';
export type { OnderzoekRefusal } from './weigeringsgronden.ts';

const voerWerkgeversgesprek = (command: Opdracht<'VoerWerkgeversgesprek'>): Uitkomst => {
  const { type: _type, op, context, gesprokenMet, ...beeld } = command;
  const { gespreksversie: versie } = context;
  return acceptUnless(
    altijd(command),
    { type: 'WerkgeversgesprekGevoerd', op },
    { type: 'WerkgeverscontactVastgelegd', op, gesprokenMet },
    { type: 'LokaalBeeldVastgelegd', op, ...(versie !== null && { versie }), ...beeld },
  );
};

/** The organisation knows the local risks (lid 4, onder a); only urgency lets the visit go first. */
const voerHuisbezoek = (command: Opdracht<'VoerHuisbezoek'>, state: OnderzoekState): Uitkomst => {
  const { op, datum, partner, anderen, context } = command;
  return acceptUnless(
    [
      ...altijd(command),
      state.gesprek === null && !context.spoed && 'werkgeversgesprek-eerst',
      state.gevoerdOp !== null && 'huisbezoek-al-gevoerd',
      state.gepland === null && 'huisbezoek-niet-gepland',
      datum > op && 'bezoekdag-in-de-toekomst',
      state.gepland !== null && datum < state.gepland.datum && 'bezoekdag-voor-afspraak',
    ],
    { type: 'HuisbezoekGevoerd', op, datum },
    { type: 'AanwezigenVastgelegd', op, partner, anderen },
  );
};

/** From the first finding on, the case keeps to the versions of that day: a guide that changes meanwhile changes nothing. */
const metInstrumenten = (
  { op, context }: OnderzoekCommand,
  state: OnderzoekState,
): readonly OnderzoekEvent[] =>
  state.instrumenten === null ? [{ type: 'InstrumentenVastgelegd', op, versies: context.instrumenten }] : [];

const legBevindingenVast = (
  command: OnderzoekCommand,
  state: OnderzoekState,
  bevindingen: readonly Bevinding[],
  vervallen: readonly string[] = [],
): Uitkomst =>
  acceptUnless(
    [
      ...altijd(command),
      bezoekAfgesproken(state),
      vervallen.some((id) => !heeftItem(state.bevindingen, id)) && 'bevinding-onbekend',
    ],
    ...metInstrumenten(command, state),
    ...bevindingen.map((bevinding) => ({ type: 'BevindingVastgelegd', op: command.op, bevinding }) as const),
    ...vervallen.map((bevinding) => ({ type: 'BevindingVervallen', op: command.op, bevinding }) as const),
  );

const decide = (command: OnderzoekCommand, state: OnderzoekState): Uitkomst => {
  const { op } = command;
  switch (command.type) {
    case 'VoerWerkgeversgesprek':
      return voerWerkgeversgesprek(command);
    case 'PlanHuisbezoek':
      return planHuisbezoek(command, state);
    case 'VraagAndereDag':
      return vraagAndereDag(command, state);
    case 'ZegHuisbezoekAf':
      return zegHuisbezoekAf(command, state);
    case 'MeldHuisbezoekUitgebleven':
      return meldHuisbezoekUitgebleven(command, state);
    case 'VoerHuisbezoek':
      return voerHuisbezoek(command, state);
    case 'LegBevindingVast':
      return legBevindingenVast(command, state, [command.bevinding]);
    case 'LegBevindingenVast':
      return legBevindingenVast(command, state, command.bevindingen, command.vervallen);
    case 'LaatBevindingVervallen':
      return acceptUnless(
        [...altijd(command), !heeftItem(state.bevindingen, command.bevinding) && 'bevinding-onbekend'],
        { type: 'BevindingVervallen', op, bevinding: command.bevinding },
      );
    case 'LegFotoVast':
      return legFotoVast(command, state);
    case 'LaatFotoVervallen':
      return laatFotoVervallen(command, state);
    case 'KiesRapportfotos':
      return kiesRapportfotos(command, state);
    case 'DuidDreiging':
      return duidDreiging(command);
    case 'BeschrijfScenario':
      return beschrijfScenario(command, state);
    case 'BeantwoordDreigingsvraag':
      return beantwoordDreigingsvraag(command);
    case 'NoteerHuisgenoot':
      return noteerHuisgenoot(command);
    case 'LaatHuisgenootVervallen':
      return laatHuisgenootVervallen(command, state);
    case 'LegBelevingVast':
      return legBelevingVast(command);
    case 'OrdenScenarios':
      return ordenScenarios(command, state);
    case 'LaatScenarioVervallen':
      return acceptUnless(
        [...altijd(command), !heeftItem(state.scenarios, command.scenario) && 'scenario-onbekend'],
        { type: 'ScenarioVervallen', op, scenario: command.scenario },
      );
    case 'BeoordeelPkvw':
      return beoordeelPkvw(command, state);
    default:
      return unreachable(command);
  }
};

export const onderzoek: Decider<OnderzoekCommand, OnderzoekState, OnderzoekEvent, OnderzoekRefusal> = {
  initialState: legeOnderzoekState,
  evolve: evolveOnderzoek,
  decide,
};
