import { aanmeldingCompartimenten } from '#domain/aanmelding/feiten.ts';
import { adviesCompartimenten } from '#domain/advies/feiten.ts';
import { bestuurderCompartimenten } from '#domain/bestuurder/feiten.ts';
import { catalogusCompartimenten } from '#domain/catalogus/feiten.ts';
import type { Compartiment } from '#domain/gedeeld/compartiment.ts';
import { geldboekCompartimenten } from '#domain/geldboek/feiten.ts';
import { keuzeCompartimenten } from '#domain/keuze/feiten.ts';
import { nazorgCompartimenten } from '#domain/nazorg/feiten.ts';
import { onderzoekCompartimenten } from '#domain/onderzoek/feiten.ts';
import { organisatieCompartimenten } from '#domain/organisatie/feiten.ts';
import { uitvoeringCompartimenten } from '#domain/uitvoering/feiten.ts';
import type { Opdracht } from './opdracht.ts';

const COMPARTIMENTEN = {
  aanmelding: aanmeldingCompartimenten,
  onderzoek: onderzoekCompartimenten,
  advies: adviesCompartimenten,
  keuze: keuzeCompartimenten,
  uitvoering: uitvoeringCompartimenten,
  nazorg: nazorgCompartimenten,
  bestuurder: bestuurderCompartimenten,
  organisatie: organisatieCompartimenten,
  geldboek: geldboekCompartimenten,
  catalogus: catalogusCompartimenten,
} as const;

export type Slice = keyof typeof COMPARTIMENTEN;

/** The one compartment a fact of this slice and type belongs to. */
export const compartimentOf = (slice: Slice, type: string): Compartiment => {
  const compartiment = (COMPARTIMENTEN[slice] as Readonly<Record<string, Compartiment>>)[type];
  if (compartiment === undefined) throw new Error(`No compartment for ${slice}.${type}`);
  return compartiment;
};

/** Which slice decides a command. */
const SLICE_OF = {
  ZetAanmeldingKlaar: 'aanmelding',
  DienAanmeldingIn: 'aanmelding',
  KenSpoedToe: 'aanmelding',
  VerklaarNietOntvankelijk: 'aanmelding',
  WijsAdviseurToe: 'aanmelding',
  NeemVorigDossierMee: 'aanmelding',
  ZetKlokStil: 'aanmelding',
  HervatKlok: 'aanmelding',
  TrekAanmeldingIn: 'aanmelding',
  VoerWerkgeversgesprek: 'onderzoek',
  PlanHuisbezoek: 'onderzoek',
  VraagAndereDag: 'onderzoek',
  ZegHuisbezoekAf: 'onderzoek',
  MeldHuisbezoekUitgebleven: 'onderzoek',
  VoerHuisbezoek: 'onderzoek',
  LegBevindingVast: 'onderzoek',
  LegBevindingenVast: 'onderzoek',
  LaatBevindingVervallen: 'onderzoek',
  LegFotoVast: 'onderzoek',
  LaatFotoVervallen: 'onderzoek',
  KiesRapportfotos: 'onderzoek',
  DuidDreiging: 'onderzoek',
  BeantwoordDreigingsvraag: 'onderzoek',
  LegBelevingVast: 'onderzoek',
  NoteerHuisgenoot: 'onderzoek',
  LaatHuisgenootVervallen: 'onderzoek',
  OrdenScenarios: 'onderzoek',
  BeschrijfScenario: 'onderzoek',
  LaatScenarioVervallen: 'onderzoek',
  BeoordeelPkvw: 'onderzoek',
  StelAdviesOp: 'advies',
  AdviseerMaatregel: 'advies',
  AdviseerMaatregelen: 'advies',
  LegNietGewenstVast: 'advies',
  LaatNietGewenstVervallen: 'advies',
  LegPkvwRelatieVast: 'advies',
  LaatMaatregelVervallen: 'advies',
  BiedTerToetsingAan: 'advies',
  NeemInToetsing: 'advies',
  PlaatsOpmerking: 'advies',
  TrekOpmerkingIn: 'advies',
  BeantwoordOpmerkingen: 'advies',
  GeefTerug: 'advies',
  KeurEersteToetsGoed: 'advies',
  StelAdviesVast: 'advies',
  VerstrekAdvies: 'advies',
  TrekAdviesIn: 'advies',
  OpenWijziging: 'advies',
  StaakWijziging: 'advies',
  KiesMaatregel: 'keuze',
  KiesAlternatief: 'keuze',
  ZieAfVanMaatregel: 'keuze',
  RondKeuzeAf: 'keuze',
  WeigerFoto: 'keuze',
  LaatFotoToe: 'keuze',
  DeelMetOrganisatie: 'keuze',
  TrekDelenIn: 'keuze',
  StelVerstrekkingVast: 'uitvoering',
  StelTerBeschikking: 'uitvoering',
  LegOfferteVast: 'uitvoering',
  GeefOpdracht: 'uitvoering',
  TrekOpdrachtIn: 'uitvoering',
  MeldOplevering: 'uitvoering',
  MeldTestGoed: 'uitvoering',
  MeldGebrek: 'uitvoering',
  OntvangFactuur: 'uitvoering',
  OntvangCreditnota: 'uitvoering',
  Betaal: 'uitvoering',
  OntvangTerugbetaling: 'uitvoering',
  LegPeriodiekeKostenVast: 'uitvoering',
  SchaalAf: 'uitvoering',
  Beeindig: 'uitvoering',
  MeldRetour: 'uitvoering',
  PlanNazorg: 'nazorg',
  LegNazorggesprekVast: 'nazorg',
  MeldKnelpunt: 'nazorg',
  MeldHerijkingAan: 'nazorg',
  MeldVerandering: 'nazorg',
  BeantwoordHerijking: 'nazorg',
  BeantwoordNazorg: 'nazorg',
  BeantwoordNazorgVoorOrganisatie: 'nazorg',
  RondBelverzoekAf: 'nazorg',
  StopNazorgvragen: 'nazorg',
  HervatNazorgvragen: 'nazorg',
  StopNazorgvragenVoorOrganisatie: 'nazorg',
  HervatNazorgvragenVoorOrganisatie: 'nazorg',
  SluitDossier: 'nazorg',
  RegistreerBestuurder: 'bestuurder',
  GeefBereikbaarheidOp: 'bestuurder',
  LegBenoemingVast: 'bestuurder',
  AanvaardAmbt: 'bestuurder',
  MeldSchorsing: 'bestuurder',
  BeeindigAmbt: 'bestuurder',
  GeefWoningOp: 'bestuurder',
  MeldVerhuizing: 'bestuurder',
  RegistreerPkvwCertificaat: 'bestuurder',
  MeldGeenPkvwCertificaat: 'bestuurder',
  RegistreerOntheffing: 'bestuurder',
  MeldGeenOntheffing: 'bestuurder',
  SchrijfHuiskaart: 'bestuurder',
  StuurZelfscan: 'bestuurder',
  KiesStart: 'bestuurder',
  NoteerVerstrekking: 'bestuurder',
  RegistreerOrganisatie: 'organisatie',
  StelFunctionarisVoor: 'organisatie',
  BevestigFunctionaris: 'organisatie',
  LaatVoorstelVervallen: 'organisatie',
  WijsFunctionarisAan: 'organisatie',
  LegInrichtingVast: 'organisatie',
  LegPostadresVast: 'organisatie',
  PasTekstAan: 'organisatie',
  NeemRegelingOver: 'organisatie',
  DraaiOvernameTerug: 'organisatie',
  RondOvernemenAf: 'organisatie',
  NodigBestuurUit: 'organisatie',
  TrekUitnodigingIn: 'organisatie',
  LegWerkgeversgesprekVast: 'organisatie',
  LegDreigingsbeeldVast: 'organisatie',
  LegWeerbaarheidVast: 'organisatie',
  StartCollegeaanmelding: 'organisatie',
  OpenGeldboek: 'geldboek',
  BoekGeld: 'geldboek',
  LegLeverancierVast: 'geldboek',
  WijzigCatalogusmaatregel: 'catalogus',
  VoegCatalogusmaatregelToe: 'catalogus',
  TrekCatalogusmaatregelIn: 'catalogus',
  ZetCatalogusmaatregelTerug: 'catalogus',
  ZieCatalogusmaatregelNa: 'catalogus',
  LegCatalogusconceptVoor: 'catalogus',
  GeefCatalogusconceptTerug: 'catalogus',
  PubliceerCatalogus: 'catalogus',
} as const satisfies Record<Opdracht['type'], Slice>;

export const sliceOf = (type: Opdracht['type']): Slice => SLICE_OF[type];

type TypesOf<One extends Slice> = {
  [Type in keyof typeof SLICE_OF]: (typeof SLICE_OF)[Type] extends One ? Type : never;
}[keyof typeof SLICE_OF];

/** A command that this slice decides. */
export type OpdrachtOf<One extends Slice> = Extract<Opdracht, { readonly type: TypesOf<One> }>;

export const belongsTo = <One extends Slice>(slice: One, opdracht: Opdracht): opdracht is OpdrachtOf<One> =>
  SLICE_OF[opdracht.type] === slice;
