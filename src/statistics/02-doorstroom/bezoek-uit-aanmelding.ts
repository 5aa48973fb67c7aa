import { herkomst } from './aansluiting.ts';

export const bezoekUitAanmelding = herkomst({
  id: 'bezoek-uit-aanmelding',
  vraag: 'Van wanneer waren de aanmeldingen achter de bezoeken van een jaar?',
  van: 'aangemeld',
  vanNaam: 'Aangemeld',
  naar: 'bezoek',
  naarNaam: 'Bezocht',
});
