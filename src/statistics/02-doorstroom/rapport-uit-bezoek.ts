import { herkomst } from './aansluiting.ts';

export const rapportUitBezoek = herkomst({
  id: 'rapport-uit-bezoek',
  vraag: 'Van wanneer waren de bezoeken achter de rapporten van een jaar?',
  van: 'bezoek',
  vanNaam: 'Bezocht',
  naar: 'rapport',
  naarNaam: 'Rapport',
});
