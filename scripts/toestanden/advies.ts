import { advies } from '#domain/advies/advies.ts';
import type { AdviesCommand } from '#domain/advies/opdrachten.ts';
import type { AdviesState } from '#domain/advies/toestand.ts';
import { adviseur, context, legeDomeinen, toetser, tweede } from '#domain/advies/voorbeeldadvies.ts';
import { explore, type Trail } from './explore.ts';
import { maatregel, op } from './samples.ts';

const commands: readonly AdviesCommand[] = [adviseur, toetser, tweede].flatMap((door): AdviesCommand[] => {
  const by = { op, door, context };
  return [
    { type: 'StelAdviesOp', catalogusversie: op, ...by },
    { type: 'AdviseerMaatregel', maatregel, ...by },
    { type: 'AdviseerMaatregelen', maatregelen: [maatregel], ...by },
    {
      type: 'LegNietGewenstVast',
      nietGewenst: { id: 'n1', code: null, domein: 'wonen', titel: 'Camera', reden: '' },
      ...by,
    },
    { type: 'LaatNietGewenstVervallen', nietGewenst: 'n1', ...by },
    { type: 'LegPkvwRelatieVast', relaties: [], ...by },
    { type: 'LaatMaatregelVervallen', maatregel: maatregel.id, ...by },
    { type: 'BiedTerToetsingAan', legeDomeinen, losseScenarios: [], losseMaatregelen: [], ...by },
    { type: 'NeemInToetsing', ...by },
    { type: 'PlaatsOpmerking', plek: 'pkvw', tekst: 'Waarom?', ...by },
    { type: 'TrekOpmerkingIn', plek: 'pkvw', ...by },
    { type: 'BeantwoordOpmerkingen', antwoorden: [{ plek: 'pkvw', tekst: 'Aangepast.' }], ...by },
    { type: 'GeefTerug', redenen: [{ thema: 'leesbaarheid', toelichting: 'Korter.' }], ...by },
    { type: 'KeurEersteToetsGoed', opmerking: '', ...by },
    { type: 'StelAdviesVast', nummer: '2026-001', ...by },
    { type: 'VerstrekAdvies', ...by },
    { type: 'TrekAdviesIn', reden: 'Er is iets over het hoofd gezien.', ...by },
    { type: 'OpenWijziging', reden: 'fout', toelichting: 'Er staat een fout in.', ...by },
    { type: 'StaakWijziging', ...by },
  ];
});

const naamVan = ({ stand, inToetsing, wijziging }: AdviesState): string => {
  if (wijziging !== null) return `${stand}, wijziging ${naamVan(wijziging.werk)}`;
  return inToetsing ? `${stand}, bij een toetser` : stand;
};

export const adviesTrail = (): Trail =>
  explore({
    decider: advies,
    commands,
    name: naamVan,
  });
