import type { NazorgRefusal } from './nazorg.ts';

export const nazorgWeigeringen: Record<NazorgRefusal, string> = {
  'dossier-gesloten': 'Dit dossier is gesloten. Is er iets veranderd, dan kan een nieuwe aanmelding altijd.',
  'nazorgdag-in-het-verleden': 'Deze dag is al voorbij. Kies vandaag of een latere dag.',
  'rapport-niet-verstrekt':
    'Het rapport is nog niet bij de bestuurder. Nazorg en herijking volgen daarna; tot die tijd helpt de adviseur.',
  'verplichtingen-open':
    'Er zijn nog maatregelen verstrekt die niet zijn betaald of beëindigd. De organisatie rondt die eerst af; daarna kan het dossier dicht.',
};
