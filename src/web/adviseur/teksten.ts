import type { Aanleiding } from '#domain/aanmelding/feiten.ts';
import type { Woningsoort } from '#domain/bestuurder/feiten.ts';
import type { Domein } from '#domain/gedeeld/domein.ts';
import type { EindeEigenaar } from '#domain/gedeeld/maatregel.ts';
import type {
  Bron,
  Dreigingsvraag,
  Gevoel,
  Niveau,
  Openingstand,
  PkvwAfwijking,
  Scenariodeel,
  Stand,
} from '#domain/onderzoek/feiten.ts';

/** What a domain is about, for who has to choose one. */
export const domeinuitleg: Readonly<Record<Domein, string>> = {
  wonen: 'de woning, het huishouden en wat mensen thuis doen',
  werk: 'de werkplek, de rol en de organisatie',
  informatie: 'wat er over iemand te vinden is, en hoe apparaten zijn beveiligd',
  verplaatsen: 'onderweg: routes, auto, fiets, gezin',
};

export const standwoorden: Readonly<Record<Stand, string>> = {
  'op-orde': 'Op orde',
  gebrekkig: 'Gebrekkig',
  nodig: 'Nodig',
  'niet-waargenomen': 'Niet waargenomen',
  'niet-van-toepassing': 'Niet van toepassing',
  'nog-niet-af': 'Kom ik op terug',
};

export const standuitleg: Readonly<Record<Stand, string>> = {
  'op-orde': 'het is er en het werkt',
  gebrekkig: 'het is er, maar het werkt niet goed genoeg',
  nodig: 'het is er niet en het is wel nodig',
  'niet-waargenomen': 'u kon of wilde dit niet bekijken',
  'niet-van-toepassing': 'dit is er niet en het hoeft er niet te zijn',
  'nog-niet-af': 'u keek ernaar en heeft nog geen antwoord',
};

export const bronwoorden: Readonly<Record<Bron, string>> = {
  bestuurder: 'de bestuurder',
  partner: 'de partner',
  huisgenoot: 'een huisgenoot',
  'adviseur-gezien': 'ik zag het zelf',
  organisatie: 'de organisatie',
  politie: 'de politie',
  anders: 'iemand anders',
};

export const niveauwoorden: Readonly<Record<Niveau, string>> = {
  laag: 'Laag',
  midden: 'Midden',
  hoog: 'Hoog',
};

export const aanleidingwoorden: Readonly<Record<Aanleiding, string>> = {
  'toekomstige-dreiging': 'wil voorbereid zijn op dreiging in de toekomst',
  'concrete-dreiging': 'er is concrete dreiging',
  'besluit-van-het-college': 'het bestuur besloot samen om mee te doen',
  'raad-van-collega': 'een collega raadde het aan',
  praktisch: 'een praktische reden, zoals een verhuizing',
};

export const woningwoorden: Readonly<Record<Woningsoort, string>> = {
  appartement: 'appartement',
  rijwoning: 'rijwoning',
  'twee-onder-een-kap': 'twee-onder-een-kap',
  vrijstaand: 'vrijstaande woning',
  boerderij: 'boerderij',
  anders: 'een ander soort woning',
};

export const afwijkwoorden: Readonly<Record<PkvwAfwijking['grond'], string>> = {
  nieuwbouw: 'nieuwbouw',
  monument: 'monument',
  andere: 'een andere grond',
};

export const eigenaarwoorden: Readonly<Record<EindeEigenaar, string>> = {
  organisatie: 'de organisatie',
  bestuurder: 'de bestuurder',
  ccv: 'het CCV',
};

type Vraagwoorden = { readonly titel: string; readonly lead: string; readonly denkAan: readonly string[] };

/** What each prompt about the threat asks, and what to think of. */
export const vraagwoorden: Readonly<Record<Dreigingsvraag, Vraagwoorden>> = {
  intentie: {
    titel: 'Wat wil iemand bereiken?',
    lead: 'Gaat het om boosheid, druk op een besluit, wraak, of iets anders?',
    denkAan: [
      'wat er precies is gezegd of geschreven',
      'of het om het ambt gaat of om de persoon',
      'of de toon verandert',
    ],
  },
  middelen: {
    titel: 'Wat kan iemand?',
    lead: 'Kennis, geld, hulp van anderen, voertuigen, wapens: wat weet u echt?',
    denkAan: [
      'alleen of in een groep',
      'eerder geweld, voor zover de organisatie of politie dat vertelde',
      'technische kennis',
    ],
  },
  gelegenheid: {
    titel: 'Waar en wanneer is het makkelijk?',
    lead: 'Momenten en plekken waarop iemand dichtbij kan komen.',
    denkAan: [
      'vaste tijden en routes',
      'het adres is bekend of snel te vinden',
      'alleen thuis of alleen onderweg',
    ],
  },
  concreetheid: {
    titel: 'Hoe concreet is het?',
    lead: 'Is er een plek, een tijd, een manier of een persoon genoemd?',
    denkAan: ['één keer of vaker', 'al iets gebeurd, of alleen gezegd', 'wat de politie ervan vindt'],
  },
  omstandigheden: {
    titel: 'Wat speelt er in het leven van dit gezin?',
    lead: 'Wat maakt het zwaarder of juist lichter?',
    denkAan: [
      'een nieuwe portefeuille of een lastig dossier',
      'eerdere ervaringen',
      'steun van mensen om hen heen',
    ],
  },
  plaatselijk: {
    titel: 'Wat speelt er in de omgeving?',
    lead: 'Wat weten de organisatie en de politie over deze plek?',
    denkAan: ['onrust over een besluit', 'overlast of criminaliteit in de buurt', 'wat collega’s meemaken'],
  },
};

export const gevoelwoorden: Readonly<Record<Gevoel, string>> = {
  veilig: 'Veilig',
  wisselend: 'Soms wel, soms niet',
  onveilig: 'Onveilig',
};

export const deelwoorden: Readonly<Record<Scenariodeel, string>> = {
  wie: 'Wie',
  hoe: 'Hoe',
  waar: 'Waar',
  wanneer: 'Wanneer',
  gevolg: 'Gevolg',
};

export const openingstandwoorden: Readonly<Record<Openingstand, string>> = {
  voldoet: 'Voldoet',
  ontbreekt: 'Er ontbreekt iets',
  'niet-aanwezig': 'Is er niet',
  'niet-gezien': 'Niet gezien',
};

/** What was just done and what happens next; `?klaar=` names one of these. */
export const klaarmeldingen: Readonly<Record<string, string>> = {
  klok: 'Dat is bewaard. De bestuurder ziet of de klok stilstaat, en waarom.',
  gesprek: 'Het gesprek is bewaard. Spreek nu een dag af voor het huisbezoek.',
  afspraak: 'De afspraak is bewaard. De bestuurder ziet de dag en de tijd.',
  'niet-doorgegaan': 'Dat is vastgelegd. De bestuurder krijgt bericht. Spreek samen een nieuwe dag af.',
  afgezegd: 'De afspraak is afgezegd. De bestuurder krijgt bericht. Spreek samen een nieuwe dag af.',
  bezoek: 'Het bezoek is vastgelegd. Loop nu de punten langs.',
  deel: 'Bewaard.',
  foto: 'De foto is bewaard.',
  'foto-weg': 'De foto is weg.',
  beantwoord: 'Uw antwoorden zijn bewaard. De toetser leest ze zodra u het advies opnieuw aanbiedt.',
  rapportfotos: 'Uw keuze is bewaard. De bestuurder kan een foto altijd buiten het rapport houden.',
  duiding: 'Uw duiding is bewaard.',
  vraag: 'Bewaard. Kies een volgende vraag, of geef uw oordeel.',
  volgorde: 'De volgorde is bewaard.',
  relatie: 'Bewaard. Voor het advies maakt dit geen verschil; het helpt om de eis beter te maken.',
  scenario: 'Het scenario is bewaard.',
  keurmerk: 'Uw oordeel over het keurmerk is bewaard.',
  begonnen: 'U bent met het advies begonnen. Voeg de eerste maatregel toe.',
  maatregel: 'De maatregel is bewaard.',
  toegevoegd:
    'De maatregelen staan in het advies. Vul nu per maatregel in waar hij komt en waartegen hij helpt.',
  huisgenoot: 'Dat is genoteerd. De bestuurder kan het lezen; de organisatie en de toetsers niet.',
  'huisgenoot-weg': 'Dat is weggehaald.',
  'niet-gewenst': 'Dat is vastgelegd. De toetser leest het mee; de organisatie niet.',
  vervallen: 'Het is weggehaald.',
  aangeboden:
    'Het advies ligt bij de Beveiligingsautoriteit. Twee toetsers lezen het; zij zien geen naam en geen adres. U krijgt bericht als het terugkomt.',
};
