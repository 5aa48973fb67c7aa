import { provincies } from '#application/cijfers/provincies.ts';
import { iedereen } from '../tellen/indeling.ts';
import { telIn } from '../tellen/telling.ts';
import type { Vraag } from '../vraag.ts';

export const bereikPerProvincie: Vraag = {
  id: 'bereik-per-provincie',
  hoofdstuk: 'Bereik',
  vraag: 'Hoeveel bestuurders meldden zich aan, per provincie?',
  uitleg:
    'Aanmeldingen sinds 2024, naar de provincie waarin de organisatie ligt. Een waterschap telt bij de provincie waar het vooral ligt.',
  rijkop: 'Provincie',
  antwoord: ({ lopen }) => ({
    telling: telIn(lopen, {
      rijen: provincies(),
      rij: ({ provincie }) => provincie,
      kolommen: [iedereen('Aangemeld')],
    }),
  }),
};
