import type { Inzage } from '#application/application.ts';
import type { BestuurderCommand } from '#domain/bestuurder/opdrachten.ts';
import type { Bewaaractie, Leesactie, Lijstactie, ZaakCommandType } from '#domain/bevoegdheid/actie.ts';
import type { Compartiment } from '#domain/gedeeld/compartiment.ts';
import { compartimentWoorden } from '#web/server/compartiment-woorden.ts';
import { noodActieWoorden } from '#web/server/nood-woorden.ts';

const LEZEN: Readonly<Record<Leesactie | Lijstactie | Bewaaractie, string>> = {
  'lees:overzicht': 'overzicht van het dossier',
  'lees:persoon': 'uw gegevens',
  'lees:huiskaartbestand': 'de kaart voor thuis downloaden',
  'lees:planning': 'planning',
  'lees:advieswerk': 'voorbereiding van het advies',
  'lees:foto': 'een foto van de woning',
  'lees:toetsing': 'toetsing van het advies',
  'lees:rapport': 'het rapport lezen',
  'lees:rapportbestand': 'het rapport downloaden',
  'lees:keuze': 'de keuze per maatregel',
  'lees:uitvoering': 'uitvoering van de maatregelen',
  'lees:maatregelbestand': 'de maatregelen downloaden',
  'lees:rechtstoets': 'toets of verstrekt kan worden',
  'lees:inzage': 'deze lijst',
  'lees:inzagebestand': 'deze lijst downloaden',
  'lees:nazorg': 'vragen hoe het gaat',
  'lees:werkgeversgesprek': 'wat de organisatie vertelde',
  'lees:bewaren': 'wat wij bewaren, en tot wanneer',
  'vraag:bewaren': 'gevraagd om te wissen of te bewaren',
  'lees:noodtoegang': 'gelezen met noodtoegang',
  'lees:ontsluiering': 'naam en adres gelezen',
  'lees:organisatie': 'afspraken van de organisatie',
  'lees:geldboek': 'geldboek van de organisatie',
  'lees:geldboekbestand': 'geldboek van de organisatie downloaden',
  'lees:catalogus': 'catalogus van maatregelen',
  'lijst:mijn': 'eigen overzicht',
  'lijst:planner': 'lijst van de planner',
  'lijst:adviseur': 'lijst van de adviseur',
  'lijst:toetsing': 'lijst van te toetsen adviezen',
  'lijst:organisatie': 'lijst van de organisatie',
  'lijst:nazorg': 'lijst om te vragen hoe het gaat',
  'lijst:organisaties': 'lijst van organisaties',
};

const DOEN: Readonly<Record<ZaakCommandType, string>> = {
  ZetAanmeldingKlaar: 'aanmelding klaargezet',
  DienAanmeldingIn: 'aanmelding ingediend',
  KenSpoedToe: 'spoed toegekend',
  VerklaarNietOntvankelijk: 'aanmelding niet ontvankelijk verklaard',
  WijsAdviseurToe: 'adviseur toegewezen',
  NeemVorigDossierMee: 'laten zien wat er eerder is verstrekt',
  ZetKlokStil: 'klok stilgezet',
  HervatKlok: 'klok weer laten lopen',
  TrekAanmeldingIn: 'aanmelding ingetrokken',
  VoerWerkgeversgesprek: 'gesprek met de organisatie vastgelegd',
  PlanHuisbezoek: 'huisbezoek gepland',
  VraagAndereDag: 'andere dag voor het huisbezoek gevraagd',
  ZegHuisbezoekAf: 'huisbezoek afgezegd',
  MeldHuisbezoekUitgebleven: 'gemeld dat het huisbezoek niet doorging',
  VoerHuisbezoek: 'huisbezoek vastgelegd',
  LegBevindingVast: 'bevinding vastgelegd',
  LegBevindingenVast: 'bevindingen vastgelegd',
  LaatBevindingVervallen: 'bevinding weggehaald',
  LegFotoVast: 'foto toegevoegd',
  LaatFotoVervallen: 'foto weggehaald',
  KiesRapportfotos: 'foto’s voor het rapport gekozen',
  DuidDreiging: 'dreiging beschreven',
  BeantwoordDreigingsvraag: 'vraag over de dreiging beantwoord',
  NoteerHuisgenoot: 'iets over een huisgenoot genoteerd',
  LaatHuisgenootVervallen: 'weggehaald wat over een huisgenoot stond',
  LegBelevingVast: 'vastgelegd hoe veilig het voelt',
  OrdenScenarios: 'scenario’s op volgorde gezet',
  BeschrijfScenario: 'scenario beschreven',
  LaatScenarioVervallen: 'scenario weggehaald',
  BeoordeelPkvw: 'Politiekeurmerk beoordeeld',
  StelAdviesOp: 'advies begonnen',
  AdviseerMaatregel: 'maatregel geadviseerd',
  AdviseerMaatregelen: 'maatregelen geadviseerd',
  LegNietGewenstVast: 'vastgelegd wat u niet wilt',
  LaatNietGewenstVervallen: 'weggehaald wat u niet wilt',
  LegPkvwRelatieVast: 'vastgelegd of het keurmerk met een maatregel te maken heeft',
  LaatMaatregelVervallen: 'maatregel weggehaald',
  BiedTerToetsingAan: 'advies ter toetsing aangeboden',
  NeemInToetsing: 'advies in toetsing genomen',
  PlaatsOpmerking: 'opmerking bij het advies geplaatst',
  TrekOpmerkingIn: 'opmerking bij het advies weggehaald',
  BeantwoordOpmerkingen: 'opmerkingen bij het advies beantwoord',
  GeefTerug: 'advies teruggegeven',
  KeurEersteToetsGoed: 'eerste toets goedgekeurd',
  StelAdviesVast: 'advies vastgesteld',
  VerstrekAdvies: 'rapport aan u gegeven',
  OpenWijziging: 'wijziging van het advies geopend',
  StaakWijziging: 'wijziging van het advies gestaakt',
  TrekAdviesIn: 'advies ingetrokken',
  KiesMaatregel: 'maatregel gekozen',
  KiesAlternatief: 'alternatief gekozen',
  ZieAfVanMaatregel: 'maatregel nu niet gekozen',
  RondKeuzeAf: 'keuze afgerond',
  WeigerFoto: 'foto buiten het rapport gehouden',
  LaatFotoToe: 'foto weer in het rapport gelaten',
  DeelMetOrganisatie: 'gedeeld met de organisatie',
  TrekDelenIn: 'gestopt met delen',
  StelVerstrekkingVast: 'maatregelen toegezegd',
  StelTerBeschikking: 'maatregel geleend',
  LegOfferteVast: 'prijs vastgelegd',
  GeefOpdracht: 'maatregel besteld',
  TrekOpdrachtIn: 'bestelling ingetrokken',
  MeldOplevering: 'plaatsing gemeld',
  MeldTestGoed: 'goede test gemeld',
  MeldGebrek: 'gebrek gemeld',
  OntvangFactuur: 'factuur vastgelegd',
  OntvangCreditnota: 'creditnota vastgelegd',
  Betaal: 'betaling vastgelegd',
  OntvangTerugbetaling: 'terugbetaling vastgelegd',
  LegPeriodiekeKostenVast: 'vaste kosten vastgelegd',
  SchaalAf: 'maatregel afgeschaald',
  Beeindig: 'maatregel beëindigd',
  MeldRetour: 'uitgeleende maatregel terug',
  PlanNazorg: 'contact gepland',
  LegNazorggesprekVast: 'gesprek vastgelegd over hoe het gaat',
  MeldKnelpunt: 'knelpunt gemeld',
  MeldVerandering: 'laten weten dat er iets veranderde',
  BeantwoordHerijking: 'geantwoord of er opnieuw moet worden gekeken',
  MeldHerijkingAan: 'gevraagd om opnieuw te kijken',
  BeantwoordNazorg: 'geantwoord hoe het gaat',
  BeantwoordNazorgVoorOrganisatie: 'geantwoord hoe het gaat met wat is verstrekt',
  RondBelverzoekAf: 'vastgelegd dat er is gebeld',
  StopNazorgvragen: 'vragen naar hoe het gaat gestopt',
  HervatNazorgvragen: 'vragen naar hoe het gaat weer aangezet',
  StopNazorgvragenVoorOrganisatie: 'vragen aan de organisatie gestopt',
  HervatNazorgvragenVoorOrganisatie: 'vragen aan de organisatie weer aangezet',
  SluitDossier: 'dossier gesloten',
};

const GEGEVENS: Readonly<Record<BestuurderCommand['type'], string>> = {
  RegistreerBestuurder: 'uw naam opgegeven',
  GeefBereikbaarheidOp: 'bereikbaarheid opgegeven',
  LegBenoemingVast: 'benoeming vastgelegd',
  AanvaardAmbt: 'ambt opgegeven',
  MeldSchorsing: 'schorsing gemeld',
  BeeindigAmbt: 'einde van het ambt gemeld',
  GeefWoningOp: 'woning opgegeven',
  MeldVerhuizing: 'verhuizing gemeld',
  RegistreerPkvwCertificaat: 'certificaat van het Politiekeurmerk opgegeven',
  MeldGeenPkvwCertificaat: 'gemeld dat er geen certificaat is',
  RegistreerOntheffing: 'ontheffing van de woonplaatseis opgegeven',
  MeldGeenOntheffing: 'gemeld dat er geen ontheffing is',
  StuurZelfscan: 'zelfscan gestuurd',
  KiesStart: 'gekozen wat u bij de start wilt',
  SchrijfHuiskaart: 'kaart voor thuis geschreven',
  NoteerVerstrekking: 'verstrekking bij de woning genoteerd',
};

/** Keeping and erasing, by the data protection officer and a beheerder. */
const BEWAREN: Readonly<Record<string, string>> = {
  'lijst:bewaren': 'nagaan of de bewaartermijn voorbij is',
  'bewaren:gemeld': 'bericht over uw verzoek aan de functionaris gegevensbescherming',
  'bewaren:antwoord': 'uw verzoek over bewaren beantwoord',
  'bewaren:aangehouden': 'besloten dat voorlopig niets wordt gewist',
  'bewaren:losgelaten': 'besloten dat weer gewist mag worden',
  'wissen:voorgesteld': 'voorgesteld om te wissen',
  'wissen:ingetrokken': 'voorstel om te wissen ingetrokken',
  'wissen:gemeld': 'bericht aan wie het wissen kan bevestigen',
  'wissen:bevestigd': 'wissen bevestigd',
};

/** Of the reader themselves. */
const DELEN: Readonly<Record<Compartiment, string>> = {
  ...compartimentWoorden,
  keuze: 'uw keuzes',
  gedeeld: 'wat u deelt',
};

const opzoeken = (tabel: Readonly<Record<string, string>>, naam: string): string | undefined =>
  Object.hasOwn(tabel, naam) ? tabel[naam] : undefined;

/** Which parts were shown; a decision and a list show none of them. */
export const watGezien = ({ doel, compartimenten }: Inzage): string => {
  if (doel === 'lijst') return 'alleen een regel in een lijst';
  if (compartimenten.length === 0) return 'niets';
  return compartimenten.map((deel) => opzoeken(DELEN, deel) ?? deel).join(', ');
};

/** What it was for. */
export const waarvoor = ({ actie }: Inzage): string =>
  noodActieWoorden(actie) ??
  opzoeken(LEZEN, actie) ??
  opzoeken(BEWAREN, actie) ??
  opzoeken(DOEN, actie) ??
  opzoeken(GEGEVENS, actie) ??
  'een stap in uw dossier';

/** The organisation of who looked: "CCV", "Uzelf". */
export const organisatieVan = ({ wie }: Inzage): string => wie.split(',')[0] ?? wie;
