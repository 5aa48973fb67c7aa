import type { CatalogusMaatregel } from '#application/referentie/catalogus.ts';
import type { Aanleiding } from '#domain/aanmelding/feiten.ts';
import type { TeruggaafThema } from '#domain/advies/feiten.ts';
import type { Woningsoort } from '#domain/bestuurder/feiten.ts';
import type { Domein } from '#domain/gedeeld/domein.ts';
import type { EindeEigenaar } from '#domain/gedeeld/maatregel.ts';
import type { Bron, Niveau, PkvwAfwijking, Stand } from '#domain/onderzoek/feiten.ts';

export const domeinwoorden: Readonly<Record<Domein, string>> = {
  wonen: 'Wonen',
  werk: 'Werk',
  informatie: 'Informatie',
  verplaatsen: 'Verplaatsen',
};

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

export const themawoorden: Readonly<Record<TeruggaafThema, string>> = {
  'onderbouwing-dreiging': 'Onderbouwing van de dreiging',
  'scenario-zonder-maatregel': 'Een scenario zonder maatregel',
  'maatregel-niet-passend': 'Een maatregel past niet',
  'ongelijk-met-vergelijkbaar': 'Anders dan vergelijkbare adviezen',
  'pkvw-oordeel': 'Het oordeel over het Politiekeurmerk',
  leesbaarheid: 'Leesbaarheid',
  'ontbrekend-domein': 'Een domein ontbreekt',
};

export const afwijkwoorden: Readonly<Record<PkvwAfwijking['grond'], string>> = {
  nieuwbouw: 'nieuwbouw',
  monument: 'monument',
  andere: 'een andere grond',
};

export const aardwoorden: Readonly<Record<CatalogusMaatregel['aard'], string>> = {
  voorwerp: 'iets dat wordt geplaatst',
  dienst: 'iets dat een ander doet',
  gedrag: 'iets dat mensen zelf doen of afspreken',
};

export const eigenaarwoorden: Readonly<Record<EindeEigenaar, string>> = {
  organisatie: 'de organisatie',
  bestuurder: 'de bestuurder',
  ccv: 'het CCV',
};

/** What was just done and what happens next; `?klaar=` names one of these. */
export const klaarmeldingen: Readonly<Record<string, string>> = {
  gesprek: 'Het gesprek is bewaard. Spreek nu een dag af voor het huisbezoek.',
  afspraak: 'De afspraak is bewaard. De bestuurder ziet de dag en de tijd.',
  afgezegd: 'De afspraak is afgezegd. De bestuurder krijgt bericht. Spreek samen een nieuwe dag af.',
  bezoek: 'Het bezoek is vastgelegd. Loop nu de punten langs.',
  deel: 'Bewaard.',
  duiding: 'Uw duiding is bewaard.',
  scenario: 'Het scenario is bewaard.',
  keurmerk: 'Uw oordeel over het keurmerk is bewaard.',
  begonnen: 'U bent met het advies begonnen. Voeg de eerste maatregel toe.',
  maatregel: 'De maatregel is bewaard.',
  toegevoegd:
    'De maatregelen staan in het advies. Vul nu per maatregel in waar hij komt en waartegen hij helpt.',
  'niet-gewenst': 'Dat is vastgelegd. De toetser leest het mee; de organisatie niet.',
  vervallen: 'Het is weggehaald.',
  aangeboden:
    'Het advies ligt bij de Beveiligingsautoriteit. Twee toetsers lezen het; zij zien geen naam en geen adres. U krijgt bericht als het terugkomt.',
};
