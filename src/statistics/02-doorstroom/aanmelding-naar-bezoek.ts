import { vooruit } from './aansluiting.ts';

export const aanmeldingNaarBezoek = vooruit({
  id: 'aanmelding-naar-bezoek',
  vraag: 'Wat werd er van de aanmeldingen van een jaar?',
  van: 'aangemeld',
  vanNaam: 'Aangemeld',
  naar: 'bezoek',
  naarNaam: 'Bezocht',
});
