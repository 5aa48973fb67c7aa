import type { CatalogusCommand } from '../catalogus/opdrachten.ts';
import type { GeldboekCommand } from '../geldboek/opdrachten.ts';
import type { OrganisatieCommand } from '../organisatie/opdrachten.ts';
import { doetBij, type Regels } from './regel.ts';

const functionaris = doetBij('organisatie', 'functionaris');
const planner = doetBij('organisatie', 'planner');
const beheerder = doetBij('organisatie', 'beheerder');

export const organisatieRegels: Regels<OrganisatieCommand['type']> = {
  RegistreerOrganisatie: [planner, beheerder],
  StelFunctionarisVoor: [functionaris],
  BevestigFunctionaris: [functionaris, planner],
  LaatVoorstelVervallen: [functionaris],
  WijsFunctionarisAan: [beheerder],
  LegInrichtingVast: [functionaris],
  LegPostadresVast: [functionaris, planner],
  PasTekstAan: [functionaris],
  // Of the successor also with the dossier of an abolished organisation: there it is opened to decide what was arranged.
  NeemRegelingOver: [functionaris],
  DraaiOvernameTerug: [functionaris],
  RondOvernemenAf: [functionaris],
  // By a case: the guard lends the relation of that case (see open-dossier).
  LegWerkgeversgesprekVast: [doetBij('organisatie', 'adviseur')],
  LegDreigingsbeeldVast: [functionaris, planner],
  LegWeerbaarheidVast: [functionaris, planner],
  NodigBestuurUit: [functionaris],
  TrekUitnodigingIn: [functionaris],
  StartCollegeaanmelding: [functionaris, planner],
};

/** The book is kept by what the functionaris does in a case; nobody else looks in it. */
export const geldboekRegels: Regels<GeldboekCommand['type']> = {
  OpenGeldboek: [doetBij('geldboek', 'functionaris')],
  BoekGeld: [doetBij('geldboek', 'functionaris')],
  LegLeverancierVast: [doetBij('geldboek', 'functionaris')],
};

const ccv = doetBij('catalogus', 'planner');
const bva = doetBij('catalogus', 'toetser');

/** The CCV writes the catalogue, the Beveiligingsautoriteit publishes it. */
export const catalogusRegels: Regels<CatalogusCommand['type']> = {
  WijzigCatalogusmaatregel: [ccv],
  VoegCatalogusmaatregelToe: [ccv],
  TrekCatalogusmaatregelIn: [ccv],
  ZetCatalogusmaatregelTerug: [ccv],
  ZieCatalogusmaatregelNa: [ccv],
  LegCatalogusconceptVoor: [ccv],
  GeefCatalogusconceptTerug: [bva],
  PubliceerCatalogus: [bva],
};
