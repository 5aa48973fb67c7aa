import { domeinnamen } from '#application/cijfers/namen.ts';
import { perGroep } from '../tellen/indeling.ts';
import { heeft, perDetail } from '../tellen/loop.ts';
import { telIn } from '../tellen/telling.ts';
import type { Vraag } from '../vraag.ts';

export const domeinen: Vraag = {
  id: 'advies-per-domein',
  hoofdstuk: 'Wat er wordt geadviseerd',
  vraag: 'Over welke domeinen gaan de adviezen?',
  uitleg:
    'Vastgestelde adviezen met minstens een maatregel in dat domein. Een advies telt bij elk domein mee.',
  rijkop: 'Functie',
  antwoord: ({ lopen }) => ({
    telling: telIn(lopen, {
      ...perGroep,
      kolommen: [
        { naam: 'Adviezen', telt: (loop) => heeft(loop, 'vastgesteld') },
        ...perDetail('maatregel', domeinnamen),
      ],
      binnenEerste: true,
    }),
  }),
};
