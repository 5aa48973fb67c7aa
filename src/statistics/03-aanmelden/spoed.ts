import { iedereen, perGroep } from '../tellen/indeling.ts';
import { heeft } from '../tellen/loop.ts';
import { telIn } from '../tellen/telling.ts';
import type { Vraag } from '../vraag.ts';

export const spoed: Vraag = {
  id: 'spoed',
  hoofdstuk: 'Waarom mensen zich aanmelden',
  vraag: 'Hoe vaak had een aanmelding spoed?',
  uitleg: 'Spoed is er bij dreiging nu, of als de planner dat zo inschat.',
  rijkop: 'Functie',
  antwoord: ({ lopen }) => ({
    telling: telIn(lopen, {
      ...perGroep,
      kolommen: [
        iedereen('Aangemeld'),
        { naam: 'Met spoed', telt: (loop) => heeft(loop, 'spoed') },
        { naam: 'Zonder spoed', krimpt: true, telt: (loop) => !heeft(loop, 'spoed') },
      ],
      verdeeld: true,
    }),
    procenten: [{ naam: 'Met spoed, deel', teller: 1, noemer: 0 }],
  }),
};
