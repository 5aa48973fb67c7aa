export type NazorgRefusal =
  | 'dossier-gesloten'
  | 'geen-belverzoek'
  | 'maatregel-onbekend'
  | 'nazorgdag-in-het-verleden'
  | 'niets-ingevuld'
  | 'rapport-niet-verstrekt'
  | 'verplichtingen-open';

export const nazorgWeigeringen: Record<NazorgRefusal, string> = {
  'dossier-gesloten': 'Dit dossier is gesloten. Is er iets veranderd, dan kan een nieuwe aanmelding altijd.',
  'nazorgdag-in-het-verleden': 'Deze dag is al voorbij. Kies vandaag of een latere dag.',
  'geen-belverzoek': 'Niemand vroeg om gebeld te worden, of het gesprek is al geweest.',
  'maatregel-onbekend':
    'Een van de maatregelen hoort niet (meer) bij dit dossier. Kijk opnieuw wat er staat.',
  'niets-ingevuld': 'Kies bij ten minste één maatregel een antwoord, of zet een vinkje bij het bellen.',
  'rapport-niet-verstrekt':
    'Het rapport is nog niet bij de bestuurder. Nazorg en herijking volgen daarna; tot die tijd helpt de adviseur.',
  'verplichtingen-open':
    'Er zijn nog maatregelen verstrekt die niet zijn betaald of beëindigd. De organisatie rondt die eerst af; daarna kan het dossier dicht.',
};
