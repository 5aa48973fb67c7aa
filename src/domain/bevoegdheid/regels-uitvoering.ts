import type { KeuzeCommand } from '../keuze/opdrachten.ts';
import type { NazorgCommand } from '../nazorg/opdrachten.ts';
import type { UitvoeringCommand } from '../uitvoering/opdrachten.ts';
import { altijd, doet, type Regels } from './regel.ts';

const zelf = doet('zelf');
const planner = doet('planner');
/** New obligations need sharing that is on now; what was once provided goes on without it. */
const beslist = doet('functionaris', { mits: 'deelt-nu' });
const functionaris = doet('functionaris', { mits: 'gedeeld-of-verstrekt' });

export const keuzeRegels: Regels<KeuzeCommand['type']> = {
  KiesMaatregel: [zelf],
  KiesAlternatief: [zelf],
  ZieAfVanMaatregel: [zelf],
  RondKeuzeAf: [zelf],
  // Their home: also when the case is closed and the report is still there to read.
  WeigerFoto: [doet('zelf', { fasen: altijd })],
  LaatFotoToe: [doet('zelf', { fasen: altijd })],
  // Stopping asks nothing: that must be as easy as it can be.
  DeelMetOrganisatie: [doet('zelf', { bevestiging: 'nu' })],
  TrekDelenIn: [zelf],
};

export const uitvoeringRegels: Regels<UitvoeringCommand['type']> = {
  StelVerstrekkingVast: [beslist],
  StelTerBeschikking: [beslist],
  LegOfferteVast: [functionaris],
  GeefOpdracht: [functionaris],
  TrekOpdrachtIn: [functionaris],
  MeldOplevering: [functionaris, zelf],
  MeldTestGoed: [functionaris, zelf],
  MeldGebrek: [functionaris, zelf],
  OntvangFactuur: [functionaris],
  OntvangCreditnota: [functionaris],
  Betaal: [functionaris],
  OntvangTerugbetaling: [functionaris],
  LegPeriodiekeKostenVast: [functionaris],
  SchaalAf: [functionaris, zelf],
  Beeindig: [functionaris, zelf],
  MeldRetour: [functionaris],
};

export const nazorgRegels: Regels<NazorgCommand['type']> = {
  PlanNazorg: [planner],
  LegNazorggesprekVast: [planner],
  MeldKnelpunt: [zelf, functionaris, planner],
  MeldHerijkingAan: [zelf, planner],
  MeldVerandering: [zelf],
  BeantwoordHerijking: [zelf],
  BeantwoordNazorg: [zelf],
  StopNazorgvragen: [zelf],
  HervatNazorgvragen: [zelf],
  BeantwoordNazorgVoorOrganisatie: [functionaris],
  StopNazorgvragenVoorOrganisatie: [functionaris],
  HervatNazorgvragenVoorOrganisatie: [functionaris],
  RondBelverzoekAf: [planner],
  SluitDossier: [zelf, planner],
};
