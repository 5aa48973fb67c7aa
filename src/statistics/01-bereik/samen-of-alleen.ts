import { iedereen, perGroep } from '../tellen/indeling.ts';
import { heeft } from '../tellen/loop.ts';
import { telIn } from '../tellen/telling.ts';
import type { Vraag } from '../vraag.ts';

export const samenOfAlleen: Vraag = {
  id: 'samen-of-alleen',
  hoofdstuk: 'Bereik',
  vraag: 'Hoe vaak meldde een college zich samen aan?',
  uitleg: 'Ook wie zich samen aanmeldt, bevestigt dat zelf en krijgt een eigen dossier.',
  rijkop: 'Functie',
  antwoord: ({ lopen }) => ({
    telling: telIn(lopen, {
      ...perGroep,
      kolommen: [
        iedereen('Aangemeld'),
        { naam: 'Samen', telt: (loop) => heeft(loop, 'aangemeld', 'gezamenlijk') },
        { naam: 'Alleen', telt: (loop) => !heeft(loop, 'aangemeld', 'gezamenlijk') },
      ],
      verdeeld: true,
    }),
    procenten: [{ naam: 'Samen, deel', teller: 1, noemer: 0 }],
  }),
};
