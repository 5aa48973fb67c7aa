import { perGroep } from '../tellen/indeling.ts';
import { heeft, type Loop } from '../tellen/loop.ts';
import { telIn } from '../tellen/telling.ts';
import type { Vraag } from '../vraag.ts';

const uitzondering = (loop: Loop): boolean =>
  heeft(loop, 'keurmerk') && !heeft(loop, 'keurmerk', 'voldoet') && !heeft(loop, 'keurmerk', 'vereist');

export const keurmerkOordeel: Vraag = {
  id: 'keurmerk-oordeel',
  hoofdstuk: 'Het Politiekeurmerk',
  vraag: 'Voldoen de woningen aan het Politiekeurmerk?',
  uitleg:
    'Het oordeel bij het vastgestelde advies. Bij een uitzondering zegt het advies waarom het keurmerk hier niet gevraagd kan worden.',
  rijkop: 'Functie',
  antwoord: ({ lopen }) => ({
    telling: telIn(lopen, {
      ...perGroep,
      kolommen: [
        { naam: 'Beoordeeld', telt: (loop) => heeft(loop, 'keurmerk') },
        { naam: 'Voldoet', telt: (loop) => heeft(loop, 'keurmerk', 'voldoet') },
        {
          naam: 'Ontbreekt en is nodig',
          telt: (loop) => heeft(loop, 'keurmerk', 'vereist') && !heeft(loop, 'keurmerk', 'voldoet'),
        },
        { naam: 'Uitzondering', telt: uitzondering },
      ],
      verdeeld: true,
    }),
    procenten: [{ naam: 'Ontbreekt, deel', teller: 2, noemer: 0 }],
  }),
};
