import { telPerDetail } from '../tellen/telling.ts';
import type { Vraag } from '../vraag.ts';

export const uitkomstPerMaatregel: Vraag = {
  id: 'uitkomst-per-maatregel',
  hoofdstuk: 'Wat er wordt uitgevoerd',
  vraag: 'Wat werd er van elke maatregel van de catalogus?',
  uitleg:
    'Dossiers waarin de maatregel werd geadviseerd, gekozen, goed getest, een gebrek had of stopte. Bij gekozen telt ook wie hem koos als even goede andere maatregel. Onder nazorg staat wat bestuurders er zelf later over zeiden. Een maatregel die nergens tien keer voorkomt, staat er niet.',
  rijkop: 'Maatregel',
  antwoord: ({ lopen }) => ({
    telling: telPerDetail(
      lopen,
      [
        { naam: 'Geadviseerd', gebeurtenis: 'maatregel-geadviseerd' },
        { naam: 'Gekozen', gebeurtenis: 'maatregel-gekozen' },
        { naam: 'Werkt', gebeurtenis: 'maatregel-werkt' },
        { naam: 'Gebrek gemeld', gebeurtenis: 'maatregel-gebrek' },
        { naam: 'Gestopt', gebeurtenis: 'maatregel-gestopt' },
        { naam: 'Nazorg: gedaan', gebeurtenis: 'maatregel-gedaan' },
        { naam: 'Nazorg: niet gedaan', gebeurtenis: 'maatregel-niet-gedaan' },
      ],
      (code) => code,
    ),
  }),
};
