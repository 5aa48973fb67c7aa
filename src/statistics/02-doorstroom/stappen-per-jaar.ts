import type { Gebeurtenis } from '#application/cijfers/statistisch-feit.ts';
import { beginjaar, jaarWaarin, perJaar } from '../tellen/indeling.ts';
import { heeft } from '../tellen/loop.ts';
import { telIn } from '../tellen/telling.ts';
import type { Vraag } from '../vraag.ts';

const STAPPEN: readonly (readonly [Gebeurtenis, string])[] = [
  ['aangemeld', 'Aangemeld'],
  ['bezoek', 'Huisbezoek'],
  ['vastgesteld', 'Advies vastgesteld'],
  ['rapport', 'Rapport verstrekt'],
  ['keuze-klaar', 'Keuze gemaakt'],
  ['gesloten', 'Afgesloten'],
  ['ingetrokken', 'Ingetrokken'],
];

export const stappenPerJaar: Vraag = {
  id: 'stappen-per-jaar',
  hoofdstuk: 'Van aanmelding tot rapport',
  vraag: 'Hoe vaak werd elke stap gezet, per jaar?',
  uitleg:
    'Geteld in het jaar van de stap zelf. Over de kolommen heen zijn het dus niet dezelfde mensen: een bezoek in december kan in januari een rapport geven. Van het laatste jaar telt wat al voorbij is.',
  rijkop: 'Jaar',
  antwoord: ({ lopen, tot }) => ({
    telling: telIn(lopen, {
      ...perJaar(tot, beginjaar),
      kolommen: STAPPEN.map(([gebeurtenis, naam]) => ({
        naam,
        telt: (loop) => heeft(loop, gebeurtenis),
        rij: jaarWaarin(gebeurtenis),
      })),
    }),
  }),
};
