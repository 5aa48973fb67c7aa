import type { Inlogactie } from '#application/application.ts';
import type { Actie } from '#domain/bevoegdheid/actie.ts';
import { type Bewaarstap, bewaarActies } from './bewaar-woorden.ts';
import { cijferActies } from './cijfer-woorden.ts';
import { noodActies, noodActieWoorden } from './nood-woorden.ts';

/** What the guard writes down of its own accord. */
type VanDeWacht =
  | 'wis:dossier'
  | 'wis:compartimenten'
  | 'wis:mede'
  | 'sleutels:vernieuw'
  | 'klok:teruggezet'
  | 'erken:klok'
  | 'erken:mede'
  | 'herinner:bericht'
  | Bewaarstap;

/** What was done or looked at, as it stands in a list of who looked. */
const woorden: Readonly<Record<Actie | Inlogactie | VanDeWacht, string>> = {
  'wis:dossier': 'dossier gewist',
  'wis:compartimenten': 'deel van het dossier gewist',
  'wis:mede': 'meegetekend voor het wissen',
  'sleutels:vernieuw': 'sleutels vernieuwd',
  'klok:teruggezet': 'de klok van de server is teruggezet',
  'erken:klok': 'erkend dat de klok eerder te ver vooruit stond',
  'erken:mede': 'meegetekend voor het erkennen',
  'herinner:bericht': 'het moment gekomen om een bericht te sturen',
  inloggen: 'ingelogd',
  bevestigen: 'bevestigd wie het is',
  afmelden: 'afgemeld op een apparaat',
  'afmelden:inlogdienst': 'afgemeld door de inlogdienst',
  passkey: 'ingelogd met een eigen sleutel',
  'passkey:geregistreerd': 'eigen sleutel toegevoegd',
  'passkey:verwijderd': 'eigen sleutel verwijderd',
  'passkey:hersteld': 'eigen sleutels verwijderd door twee planners',
  RegistreerBestuurder: 'persoon opgenomen',
  AanvaardAmbt: 'ambt opgegeven',
  BeeindigAmbt: 'einde van het ambt gemeld',
  LegBenoemingVast: 'benoeming vastgelegd',
  MeldSchorsing: 'schorsing gemeld',
  GeefWoningOp: 'woning opgegeven',
  GeefBereikbaarheidOp: 'veilig bereikbaar nummer opgegeven',
  MeldVerhuizing: 'verhuizing gemeld',
  RegistreerPkvwCertificaat: 'Politiekeurmerk geregistreerd',
  MeldGeenPkvwCertificaat: 'gemeld dat er geen Politiekeurmerk is',
  RegistreerOntheffing: 'ontheffing geregistreerd',
  MeldGeenOntheffing: 'gemeld dat er geen ontheffing is',
  StuurZelfscan: 'zelfscan naar de adviseur gestuurd',
  KiesStart: 'bij de start gekozen: aanmelden, nu niet of later',
  SchrijfHuiskaart: 'kaart voor thuis geschreven',
  NoteerVerstrekking: 'verstrekking bij de woning genoteerd',
  RegistreerOrganisatie: 'organisatie opgenomen',
  StelFunctionarisVoor: 'functionaris voorgesteld',
  BevestigFunctionaris: 'functionaris bevestigd',
  LaatVoorstelVervallen: 'voorstel voor een functionaris laten vervallen',
  WijsFunctionarisAan: 'functionaris aangewezen',
  LegInrichtingVast: 'afspraken van de organisatie vastgelegd',
  LegPostadresVast: 'algemeen adres van de organisatie vastgelegd',
  NodigBestuurUit: 'nieuw bestuur uitgenodigd',
  TrekUitnodigingIn: 'uitnodiging ingetrokken',
  PasTekstAan: 'brief van de organisatie aangepast',
  NeemRegelingOver: 'afspraak van een opgeheven organisatie overgenomen',
  DraaiOvernameTerug: 'overgenomen afspraak teruggedraaid',
  RondOvernemenAf: 'bekeken wat een opgeheven organisatie had geregeld',
  LegWerkgeversgesprekVast: 'bewaard wat de organisatie vertelde',
  LegDreigingsbeeldVast: 'dreigingsbeeld besproken',
  LegWeerbaarheidVast: 'weerbaarheid besproken',
  StartCollegeaanmelding: 'aanmelding van het college gestart',
  ZetAanmeldingKlaar: 'aanmelding klaargezet',
  DienAanmeldingIn: 'aangemeld',
  KenSpoedToe: 'spoed toegekend',
  VerklaarNietOntvankelijk: 'aanmelding niet in behandeling genomen',
  WijsAdviseurToe: 'adviseur toegewezen',
  NeemVorigDossierMee: 'laten zien wat er eerder is verstrekt',
  ZetKlokStil: 'klok stilgezet',
  HervatKlok: 'klok weer laten lopen',
  TrekAanmeldingIn: 'aanmelding ingetrokken',
  VoerWerkgeversgesprek: 'gesprek met de werkgever vastgelegd',
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
  DuidDreiging: 'dreiging geduid',
  BeantwoordDreigingsvraag: 'vraag over de dreiging beantwoord',
  NoteerHuisgenoot: 'iets over een huisgenoot genoteerd',
  LaatHuisgenootVervallen: 'weggehaald wat over een huisgenoot stond',
  LegBelevingVast: 'vastgelegd hoe veilig het voelt',
  OrdenScenarios: 'scenario’s op volgorde gezet',
  BeschrijfScenario: 'scenario beschreven',
  LaatScenarioVervallen: 'scenario weggehaald',
  BeoordeelPkvw: 'Politiekeurmerk beoordeeld',
  StelAdviesOp: 'begonnen aan het advies',
  AdviseerMaatregel: 'maatregel geadviseerd',
  AdviseerMaatregelen: 'maatregelen geadviseerd',
  LegNietGewenstVast: 'vastgelegd wat de bestuurder niet wil',
  LaatNietGewenstVervallen: 'weggehaald wat de bestuurder niet wil',
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
  VerstrekAdvies: 'rapport verstrekt',
  OpenWijziging: 'wijziging van het advies geopend',
  StaakWijziging: 'wijziging van het advies gestaakt',
  TrekAdviesIn: 'advies ingetrokken',
  KiesMaatregel: 'maatregel gekozen',
  KiesAlternatief: 'alternatief gekozen',
  ZieAfVanMaatregel: 'van een maatregel afgezien',
  RondKeuzeAf: 'keuze afgerond',
  WeigerFoto: 'foto buiten het rapport gehouden',
  LaatFotoToe: 'foto weer in het rapport gelaten',
  DeelMetOrganisatie: 'gedeeld met de organisatie',
  TrekDelenIn: 'delen gestopt',
  StelVerstrekkingVast: 'verstrekking vastgesteld',
  StelTerBeschikking: 'ter beschikking gesteld',
  LegOfferteVast: 'offerte vastgelegd',
  GeefOpdracht: 'opdracht gegeven',
  TrekOpdrachtIn: 'opdracht ingetrokken',
  MeldOplevering: 'oplevering gemeld',
  MeldTestGoed: 'test goed bevonden',
  MeldGebrek: 'gebrek gemeld',
  OntvangFactuur: 'factuur vastgelegd',
  OntvangCreditnota: 'creditnota vastgelegd',
  Betaal: 'betaling vastgelegd',
  OntvangTerugbetaling: 'terugbetaling vastgelegd',
  LegPeriodiekeKostenVast: 'terugkerende kosten vastgelegd',
  SchaalAf: 'maatregel afgeschaald',
  Beeindig: 'maatregel beëindigd',
  MeldRetour: 'uitgeleende maatregel terug gemeld',
  PlanNazorg: 'nazorg gepland',
  LegNazorggesprekVast: 'nazorggesprek vastgelegd',
  MeldKnelpunt: 'knelpunt gemeld',
  MeldVerandering: 'laten weten dat er iets veranderde',
  BeantwoordHerijking: 'geantwoord of er opnieuw moet worden gekeken',
  MeldHerijkingAan: 'nieuw onderzoek gevraagd',
  BeantwoordNazorg: 'geantwoord hoe het gaat',
  BeantwoordNazorgVoorOrganisatie: 'voor de organisatie geantwoord hoe het gaat',
  RondBelverzoekAf: 'gebeld na een verzoek',
  StopNazorgvragen: 'gevraagd om niet meer te vragen hoe het gaat',
  HervatNazorgvragen: 'gevraagd om weer te vragen hoe het gaat',
  StopNazorgvragenVoorOrganisatie: 'voor de organisatie gevraagd om niet meer te vragen hoe het gaat',
  HervatNazorgvragenVoorOrganisatie: 'voor de organisatie gevraagd om weer te vragen hoe het gaat',
  SluitDossier: 'dossier gesloten',
  'lees:overzicht': 'overzicht bekeken',
  'lees:persoon': 'gegevens van de persoon bekeken',
  'lees:huiskaartbestand': 'kaart voor thuis gedownload',
  'lees:planning': 'planning bekeken',
  'lees:advieswerk': 'advieswerk bekeken',
  'lees:foto': 'een foto van de woning',
  'lees:toetsing': 'advies ter toetsing bekeken',
  'lees:rapport': 'rapport bekeken',
  'lees:rapportbestand': 'rapport gedownload',
  'lees:keuze': 'keuze bekeken',
  'lees:uitvoering': 'uitvoering bekeken',
  'lees:maatregelbestand': 'maatregelen gedownload',
  'lees:rechtstoets': 'toets aan de regeling bekeken',
  'lees:inzage': 'bekeken wie er heeft gekeken',
  'lees:inzagebestand': 'gedownload wie er heeft gekeken',
  OpenGeldboek: 'geldboek begonnen',
  BoekGeld: 'bedragen geboekt',
  LegLeverancierVast: 'leverancier vastgelegd',
  'lees:geldboek': 'geldboek bekeken',
  'lees:geldboekbestand': 'geldboek gedownload',
  WijzigCatalogusmaatregel: 'maatregel van de catalogus gewijzigd',
  VoegCatalogusmaatregelToe: 'maatregel aan de catalogus toegevoegd',
  TrekCatalogusmaatregelIn: 'maatregel van de catalogus ingetrokken',
  ZetCatalogusmaatregelTerug: 'wijziging uit het concept van de catalogus gehaald',
  ZieCatalogusmaatregelNa: 'maatregel van de catalogus nagezien',
  LegCatalogusconceptVoor: 'concept van de catalogus voorgelegd',
  GeefCatalogusconceptTerug: 'concept van de catalogus teruggegeven',
  PubliceerCatalogus: 'catalogus gepubliceerd',
  'lees:catalogus': 'catalogus bekeken',
  'lees:nazorg': 'nazorg bekeken',
  'lees:werkgeversgesprek': 'bekeken wat de organisatie vertelde',
  ...noodActies,
  ...bewaarActies,
  ...cijferActies,
  'lees:organisatie': 'afspraken van de organisatie bekeken',
  'lijst:mijn': 'eigen overzicht bekeken',
  'lijst:planner': 'werkvoorraad van de planner bekeken',
  'lijst:adviseur': 'lijst van de adviseur bekeken',
  'lijst:toetsing': 'lijst van toetsingen bekeken',
  'lijst:organisatie': 'lijst van de organisatie bekeken',
  'lijst:nazorg': 'lijst van nazorg bekeken',
  'lijst:organisaties': 'lijst van organisaties bekeken',
  'lijst:auditlog': 'inzagelog bekeken',
  'lijst:ongewoon': 'ongewone inzagen bekeken',
  'beheer:ongewoon': 'ongewone inzage afgevinkt',
  'lijst:achterstand': 'achterstand in het nakijken bekeken',
  'beheer:accounts': 'accounts bekeken',
  'beheer:toegang': 'toegang gegeven of beëindigd',
};

/** Steps of giving an account, each with the hash of exactly what was proposed. */
const stappen: Readonly<Record<string, string>> = {
  voorgesteld: 'account voorgesteld',
  bevestigd: 'account bevestigd als tweede beheerder',
  vervallen: 'voorstel voor een account laten vervallen',
};
const STEP = /^account:(\w+):([\w-]+)$/;

const stapWoorden = (actie: string): string | undefined => {
  const [, stap, kenmerk] = STEP.exec(actie) ?? [];
  return stap === undefined || stappen[stap] === undefined ? undefined : `${stappen[stap]} (${kenmerk})`;
};

const LOST_LOG = /^erken:inzagelog:(\d+)$/;

const logWoorden = (actie: string): string | undefined => {
  const [, regels] = LOST_LOG.exec(actie) ?? [];
  return regels === undefined
    ? undefined
    : `erkend dat het inzagelog is teruggezet (er waren minstens ${regels} regels)`;
};

/** What the guard adds to an action, and what that says. */
const TOEVOEGINGEN: readonly (readonly [eind: string, woorden: string])[] = [
  [':boven-de-grens', 'meer dossiers gevraagd dan er in een uur bij het werk horen'],
  [':zonder-rol', 'gevraagd zonder deze rol te hebben'],
  [':nog-bevestigen', 'gevraagd om eerst te bevestigen wie het is'],
];

/** The words for an action in the audit log; the action itself when a newer version wrote it. */
export const actieWoorden = (actie: string): string => {
  const toevoeging = TOEVOEGINGEN.find(([eind]) => actie.endsWith(eind));
  if (toevoeging === undefined)
    return (
      (woorden as Readonly<Record<string, string | undefined>>)[actie] ??
      stapWoorden(actie) ??
      noodActieWoorden(actie) ??
      logWoorden(actie) ??
      actie
    );
  const [eind, uitleg] = toevoeging;
  return `${uitleg} (${actieWoorden(actie.slice(0, -eind.length))})`;
};
