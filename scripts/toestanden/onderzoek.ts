import type { Bevinding, Scenario } from '#domain/onderzoek/feiten.ts';
import { onderzoek } from '#domain/onderzoek/onderzoek.ts';
import type { OnderzoekCommand } from '#domain/onderzoek/opdrachten.ts';
import { explore, type Trail } from './explore.ts';
import { adviseur, op } from './samples.ts';

const by = {
  op,
  context: {
    door: 'ccv' as const,
    gespreksversie: null,
    adviseur,
    spoed: false,
    adviesOnderweg: false,
    instrumenten: { gespreksleidraad: op, schouw: op },
  },
};

const bevinding: Bevinding = {
  id: 'b1',
  domein: 'wonen',
  onderdeel: 'achterdeur',
  punt: 'licht',
  stand: 'nodig',
  notitie: 'Er is geen licht.',
};
const scenario: Scenario = {
  id: 's1',
  domein: 'wonen',
  titel: 'Iemand staat achter het huis',
  verhaal: 'In het donker, zonder dat iemand het ziet.',
  weerstand: 'Er is een hek.',
};

const commands: readonly OnderzoekCommand[] = [
  {
    type: 'VoerWerkgeversgesprek',
    gesprokenMet: 'secretaris',
    dreigingsbeeld: 'rustig',
    weerbaarheid: 'protocol',
    werkplek: 'balie',
    ...by,
  },
  { type: 'PlanHuisbezoek', datum: op, tijd: '14:00', ...by },
  { type: 'VraagAndereDag', datum: op, tijd: '10:00', ...by },
  { type: 'ZegHuisbezoekAf', reden: 'dag-komt-niet-uit', ...by },
  { type: 'MeldHuisbezoekUitgebleven', ...by },
  { type: 'VoerHuisbezoek', datum: op, partner: false, anderen: '', ...by },
  { type: 'LegBevindingVast', bevinding, ...by },
  { type: 'LaatBevindingVervallen', bevinding: bevinding.id, ...by },
  { type: 'DuidDreiging', ernst: 'laag', waarschijnlijkheid: 'laag', toelichting: 'Rustig.', ...by },
  { type: 'BeantwoordDreigingsvraag', vraag: 'intentie', antwoord: 'Boos over een besluit.', ...by },
  {
    type: 'LegBelevingVast',
    beleving: { gevoel: 'wisselend', toelichting: 'Overdag wel.', zelfDoen: 'Samen thuiskomen.' },
    ...by,
  },
  {
    type: 'NoteerHuisgenoot',
    huisgenoot: { id: 'h1', wie: 'partner', notitie: 'Werkt thuis.', akkoord: 'zelf' },
    ...by,
  },
  { type: 'LaatHuisgenootVervallen', huisgenoot: 'h1', ...by },
  { type: 'BeschrijfScenario', scenario, ...by },
  { type: 'OrdenScenarios', volgorde: [scenario.id], ...by },
  { type: 'LaatScenarioVervallen', scenario: scenario.id, ...by },
  { type: 'BeoordeelPkvw', oordeel: { voldoet: true, ontbreekt: [], hardeEis: true }, ...by },
];

export const onderzoekTrail = (): Trail =>
  explore({
    decider: onderzoek,
    commands,
    name: ({ gesprek, gepland, gevoerdOp }) => {
      if (gevoerdOp !== null) return gesprek === null ? 'bezocht, zonder gesprek' : 'bezocht';
      const bezoek = gepland === null ? 'bezoek niet gepland' : 'bezoek gepland';
      return gesprek === null ? bezoek : `gesprek gevoerd, ${bezoek}`;
    },
  });
