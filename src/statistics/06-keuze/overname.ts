import { perGroep } from '../tellen/indeling.ts';
import { heeft } from '../tellen/loop.ts';
import { telIn } from '../tellen/telling.ts';
import type { Vraag } from '../vraag.ts';

export const overname: Vraag = {
  id: 'overname-per-functie',
  hoofdstuk: 'Wat bestuurders kiezen',
  vraag: 'Nemen bestuurders het advies over?',
  uitleg: 'Van wie een rapport kreeg. De keuze is vrij; wie nog niet koos, staat apart.',
  rijkop: 'Functie',
  antwoord: ({ lopen }) => ({
    telling: telIn(
      lopen.filter((loop) => heeft(loop, 'rapport')),
      {
        ...perGroep,
        kolommen: [
          { naam: 'Rapport', telt: () => true },
          {
            naam: 'Helemaal',
            telt: (loop) => heeft(loop, 'keuze-klaar') && heeft(loop, 'gekozen') && !heeft(loop, 'afgezien'),
          },
          {
            naam: 'Deels',
            telt: (loop) => heeft(loop, 'keuze-klaar') && heeft(loop, 'gekozen') && heeft(loop, 'afgezien'),
          },
          { naam: 'Niet', telt: (loop) => heeft(loop, 'keuze-klaar') && !heeft(loop, 'gekozen') },
          { naam: 'Nog geen keuze', krimpt: true, telt: (loop) => !heeft(loop, 'keuze-klaar') },
        ],
        verdeeld: true,
      },
    ),
    procenten: [
      { naam: 'Helemaal, deel', teller: 1, noemer: 0 },
      { naam: 'Deels, deel', teller: 2, noemer: 0 },
    ],
  }),
};
