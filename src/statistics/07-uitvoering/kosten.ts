import { perGroep } from '../tellen/indeling.ts';
import { kostenband } from '../tellen/kostenband.ts';
import { euros, heeft } from '../tellen/loop.ts';
import { telIn } from '../tellen/telling.ts';
import type { Vraag } from '../vraag.ts';

export const betaaldeKosten: Vraag = {
  id: 'betaalde-kosten',
  hoofdstuk: 'Uitvoering en kosten',
  vraag: 'Wat is er per dossier betaald?',
  uitleg: 'Alles wat de organisatie tot nu toe betaalde, met btw. Maandelijkse kosten tellen niet mee.',
  rijkop: 'Betaald',
  antwoord: ({ lopen }) => ({
    telling: telIn(
      lopen.filter((loop) => heeft(loop, 'betaald')),
      {
        ...kostenband((loop) => euros(loop, 'betaald')),
        kolommen: [
          { naam: 'Dossiers', krimpt: true, telt: () => true },
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
