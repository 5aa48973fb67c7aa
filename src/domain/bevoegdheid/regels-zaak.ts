import type { AanmeldingCommand } from '../aanmelding/opdrachten.ts';
import type { AdviesCommand } from '../advies/opdrachten.ts';
import type { OnderzoekCommand } from '../onderzoek/opdrachten.ts';
import { altijd, doet, doetBij, type Regels } from './regel.ts';

const planner = doet('planner');
const adviseur = doet('adviseur');
const toetser = doet('toetser');

/** Everybody who can have the ball; whether they have it, the slice decides. */
const ieder = [
  doet('zelf'),
  planner,
  adviseur,
  toetser,
  doet('functionaris', { mits: 'gedeeld-of-verstrekt' }),
];

/** Applying is refused with a reason, never with silence: the decider answers in every phase. */
export const aanmeldingRegels: Regels<AanmeldingCommand['type']> = {
  ZetAanmeldingKlaar: [doet('functionaris', { fasen: altijd }), doet('planner', { fasen: altijd })],
  // Applying also looks in the person's own dossier, for the office.
  DienAanmeldingIn: [doet('zelf', { fasen: altijd }), doetBij('bestuurder', 'zelf')],
  TrekAanmeldingIn: [doet('zelf', { fasen: altijd })],
  KenSpoedToe: [doet('planner', { fasen: ['aangemeld', 'in-onderzoek', 'teruggegeven', 'ter-toetsing'] })],
  VerklaarNietOntvankelijk: [doet('planner', { fasen: ['aangemeld', 'in-onderzoek'] })],
  NeemVorigDossierMee: [doet('zelf')],
  ZetKlokStil: ieder,
  HervatKlok: ieder,
  WijsAdviseurToe: [doet('planner', { fasen: ['aangemeld', 'in-onderzoek', 'teruggegeven'] })],
};

export const onderzoekRegels: Regels<OnderzoekCommand['type']> = {
  VoerWerkgeversgesprek: [adviseur],
  PlanHuisbezoek: [adviseur, planner],
  VraagAndereDag: [doet('zelf')],
  ZegHuisbezoekAf: [adviseur, planner, doet('zelf')],
  MeldHuisbezoekUitgebleven: [adviseur, planner, doet('zelf')],
  VoerHuisbezoek: [adviseur],
  LegBevindingVast: [adviseur],
  LegBevindingenVast: [adviseur],
  LaatBevindingVervallen: [adviseur],
  LegFotoVast: [adviseur],
  LaatFotoVervallen: [adviseur],
  KiesRapportfotos: [adviseur],
  DuidDreiging: [adviseur],
  BeantwoordDreigingsvraag: [adviseur],
  LegBelevingVast: [adviseur],
  NoteerHuisgenoot: [adviseur],
  LaatHuisgenootVervallen: [adviseur],
  OrdenScenarios: [adviseur],
  BeschrijfScenario: [adviseur],
  LaatScenarioVervallen: [adviseur],
  BeoordeelPkvw: [adviseur],
};

/** Which of the two tests a reviewer may do, and that it takes two, is for the decider, which says why not. */
export const adviesRegels: Regels<AdviesCommand['type']> = {
  StelAdviesOp: [adviseur],
  AdviseerMaatregel: [adviseur],
  AdviseerMaatregelen: [adviseur],
  LegNietGewenstVast: [adviseur],
  LaatNietGewenstVervallen: [adviseur],
  LegPkvwRelatieVast: [adviseur],
  LaatMaatregelVervallen: [adviseur],
  BiedTerToetsingAan: [adviseur],
  NeemInToetsing: [toetser],
  PlaatsOpmerking: [toetser],
  TrekOpmerkingIn: [toetser],
  BeantwoordOpmerkingen: [adviseur],
  GeefTerug: [toetser],
  KeurEersteToetsGoed: [toetser],
  StelAdviesVast: [toetser],
  VerstrekAdvies: [planner, toetser],
  TrekAdviesIn: [toetser],
  OpenWijziging: [planner],
  StaakWijziging: [planner],
};
