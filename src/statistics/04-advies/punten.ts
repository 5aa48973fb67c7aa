import { telPerDetail } from '../tellen/telling.ts';
import type { Vraag } from '../vraag.ts';

export const puntenGebruikt: Vraag = {
  id: 'punten-gebruikt',
  hoofdstuk: 'Wat er wordt geadviseerd',
  vraag: 'Welke punten van de gespreksleidraad en de schouw worden gebruikt?',
  uitleg:
    'Dossiers met een vastgesteld advies waarin het punt is ingevuld. Wat een adviseur zelf toevoegde, telt samen als eigen. Een punt dat geen tien keer voorkomt, staat er niet.',
  rijkop: 'Punt',
  antwoord: ({ lopen }) => ({
    telling: telPerDetail(lopen, [{ naam: 'Dossiers', gebeurtenis: 'punt' }], (code) => code),
  }),
};
