import type { NietOntvankelijkReden } from '#domain/aanmelding/feiten.ts';
import type { Fase } from '#domain/gedeeld/fase.ts';
import type { Partij, Schakel } from '#domain/gedeeld/schakel.ts';

/** What a link of the chain asks of whoever has it. */
export const schakelwoorden: Readonly<Record<Schakel, string>> = {
  bevestigen: 'aanmelding bevestigen',
  toewijzen: 'adviseur toewijzen',
  werkgeversgesprek: 'gesprek met de organisatie',
  'huisbezoek-plannen': 'huisbezoek afspreken',
  huisbezoek: 'huisbezoek',
  'advies-opstellen': 'advies opstellen',
  'eerste-toets': 'eerste toets',
  'tweede-toets': 'tweede toets',
  'rapport-verstrekken': 'rapport verstrekken',
  kiezen: 'maatregelen kiezen',
  delen: 'keuze delen met de organisatie',
  verstrekken: 'maatregelen toezeggen',
  offerte: 'offerte vragen',
  opdracht: 'opdracht geven',
  levering: 'levering',
  testen: 'testen',
  betalen: 'betalen',
  nazorg: 'vragen hoe het gaat',
  geen: 'niets meer',
};

/** Who has the ball, as it follows "wacht op". */
export const partijwoorden: Readonly<Record<Partij, string>> = {
  bestuurder: 'de bestuurder',
  planner: 'het CCV',
  adviseur: 'de adviseur',
  toetser: 'de Beveiligingsautoriteit',
  organisatie: 'de organisatie',
  niemand: 'niemand',
};

export const fasewoorden: Readonly<Record<Fase, string>> = {
  'wacht-op-bevestiging': 'wacht op bevestiging',
  aangemeld: 'aangemeld',
  'in-onderzoek': 'in onderzoek',
  'ter-toetsing': 'wordt getoetst',
  teruggegeven: 'terug bij de adviseur',
  vastgesteld: 'vastgesteld',
  keuze: 'de bestuurder kiest',
  uitvoering: 'in uitvoering',
  nazorg: 'nazorg',
  gesloten: 'gesloten',
  ingetrokken: 'ingetrokken door de bestuurder',
  'niet-ontvankelijk': 'niet ontvankelijk verklaard',
};

export const redenwoorden: Readonly<
  Record<NietOntvankelijkReden, { readonly label: string; readonly description: string }>
> = {
  'geen-dagelijks-bestuurder': {
    label: 'Geen dagelijks bestuurder',
    description: 'Bijvoorbeeld een raadslid, Statenlid of commissielid.',
  },
  'ambt-niet-zeker': {
    label: 'Het ambt staat nog niet vast',
    description: 'Zodra de benoeming vaststaat, kan deze persoon zich wel aanmelden.',
  },
  dubbel: { label: 'Er loopt al een dossier', description: 'Het andere dossier gaat gewoon door.' },
  anders: { label: 'Een andere reden', description: 'U legt hieronder uit welke.' },
};

/** What was just done and what happens next; `?klaar=` names one of these. */
export const klaarmeldingen: Readonly<Record<string, string>> = {
  klok: 'Dat is bewaard. De bestuurder ziet of de klok stilstaat, en waarom.',
  toegewezen:
    'De adviseur is toegewezen en krijgt bericht. De adviseur spreekt eerst de organisatie en maakt daarna een afspraak voor het huisbezoek.',
  afspraak:
    'De afspraak is bewaard. De bestuurder en de adviseur krijgen bericht, en het agendabestand herkent dezelfde afspraak.',
  afgezegd:
    'De afspraak is afgezegd. De bestuurder en de adviseur krijgen bericht. Spreek samen een nieuwe dag af.',
  'niet-doorgegaan': 'Dat is vastgelegd. Spreek samen een nieuwe dag af.',
  spoed: 'Dit dossier heeft nu spoed. Het staat bovenaan bij u, bij de adviseur en bij de toetsers.',
  'niet-ontvankelijk':
    'De aanmelding is niet ontvankelijk verklaard. De bestuurder krijgt bericht en leest uw uitleg.',
  verstrekt:
    'Het rapport is nu van de bestuurder. Die krijgt bericht en kiest per maatregel. De organisatie krijgt het rapport niet.',
  wijziging:
    'De wijziging is geopend. De adviseur krijgt bericht en maakt een nieuwe versie. Het advies blijft intussen gelden.',
  'wijziging-gestaakt': 'De wijziging is gestaakt. Het advies geldt zoals het is vastgesteld.',
  'nazorg-gepland': 'De dag voor de nazorg staat vast. Het dossier blijft in de lijst Nazorg staan.',
  gebeld: 'Het is vastgelegd dat u belde.',
  gesproken: 'Het gesprek is vastgelegd. Plan een volgend gesprek, of sluit het dossier als alles klaar is.',
  knelpunt: 'Het knelpunt is vastgelegd. Zo kan worden geteld wat vaker misgaat.',
  herijking: 'De herijking is vastgelegd. De bestuurder kan zich opnieuw aanmelden; spreek dat samen af.',
  gesloten: 'Het dossier is gesloten. De bestuurder kan het blijven lezen.',
};
