import { perGroep } from '../tellen/indeling.ts';
import { heeft } from '../tellen/loop.ts';
import { telIn } from '../tellen/telling.ts';
import type { Vraag } from '../vraag.ts';

export const gesprekken: Vraag = {
  id: 'nazorg-gesprekken',
  hoofdstuk: 'Daarna',
  vraag: 'Hoe vaak is er nazorg geweest?',
  uitleg:
    'Van wie een rapport kreeg: hoeveel een gesprek over nazorg hadden, en hoeveel daarna nog gebeld wilden worden.',
  rijkop: 'Functie',
  antwoord: ({ lopen }) => ({
    telling: telIn(
      lopen.filter((loop) => heeft(loop, 'rapport')),
      {
        ...perGroep,
        kolommen: [
          { naam: 'Rapport', telt: () => true },
          { naam: 'Gesprek gehad', telt: (loop) => heeft(loop, 'nazorg') },
          { naam: 'Wilde nog gebeld worden', telt: (loop) => heeft(loop, 'nazorg', 'terugbellen') },
        ],
        binnenEerste: true,
      },
    ),
    procenten: [{ naam: 'Gesprek, deel', teller: 1, noemer: 0 }],
  }),
};
