import { iedereen, perGroep } from '../tellen/indeling.ts';
import { heeft } from '../tellen/loop.ts';
import { telIn } from '../tellen/telling.ts';
import type { Vraag } from '../vraag.ts';

export const bereikPerFunctie: Vraag = {
  id: 'bereik-per-functie',
  hoofdstuk: 'Bereik',
  vraag: 'Hoeveel bestuurders meldden zich aan, per functie?',
  uitleg:
    'Aanmeldingen sinds 2024. Het deel is van iedereen die dit ambt heeft. Wie zich twee keer aanmeldde, telt twee keer.',
  rijkop: 'Functie',
  antwoord: ({ lopen, ambten }) => {
    const perRij = perGroep.rijen.map(({ code }) => ambten[code]);
    return {
      telling: telIn(lopen, {
        ...perGroep,
        kolommen: [iedereen('Aangemeld'), { naam: 'Met rapport', telt: (loop) => heeft(loop, 'rapport') }],
        binnenEerste: true,
      }),
      procenten: [
        {
          naam: 'Aangemeld, deel van allen',
          teller: 0,
          noemer: [...perRij, perRij.reduce((sum, aantal) => sum + aantal, 0)],
        },
      ],
    };
  },
};
