import { vooruit } from './aansluiting.ts';

export const bezoekNaarRapport = vooruit({
  id: 'bezoek-naar-rapport',
  vraag: 'Wat werd er van de bezoeken van een jaar?',
  van: 'bezoek',
  vanNaam: 'Bezocht',
  naar: 'rapport',
  naarNaam: 'Rapport',
});
