import { perGroep } from '../tellen/indeling.ts';
import { kostenband } from '../tellen/kostenband.ts';
import { euros, heeft } from '../tellen/loop.ts';
import { telIn } from '../tellen/telling.ts';
import type { Vraag } from '../vraag.ts';

export const adviesKosten: Vraag = {
  id: 'advies-kosten',
  hoofdstuk: 'Wat er wordt geadviseerd',
  vraag: 'Wat kosten de maatregelen in een advies, eenmalig?',
  uitleg:
    'Per vastgesteld advies: het midden van de kostenband van elke maatregel met een prijs, bij elkaar. Maatregelen zonder prijs tellen als nul.',
  rijkop: 'Kosten',
  antwoord: ({ lopen }) => ({
    telling: telIn(
      lopen.filter((loop) => heeft(loop, 'vastgesteld')),
      {
        ...kostenband((loop) => euros(loop, 'maatregel')),
        kolommen: [
          { naam: 'Adviezen', krimpt: true, telt: () => true },
          ...perGroep.rijen.slice(0, 2).map(({ code, naam }) => ({
            naam,
            krimpt: true,
            telt: ({ groep }: { readonly groep: string }) => groep === code,
          })),
        ],
        binnenEerste: true,
      },
    ),
  }),
};
