import { iedereen } from '../tellen/indeling.ts';
import { heeft } from '../tellen/loop.ts';
import { telKenmerken } from '../tellen/telling.ts';
import type { Vraag } from '../vraag.ts';

export const uitzonderingen: Vraag = {
  id: 'keurmerk-uitzonderingen',
  hoofdstuk: 'Het Politiekeurmerk',
  vraag: 'Waarom werd van het keurmerk afgeweken?',
  uitleg: 'De grond die in het vastgestelde advies staat.',
  rijkop: 'Grond',
  antwoord: ({ lopen }) => ({
    telling: telKenmerken(
      lopen,
      [
        { naam: 'Nieuwbouw', telt: (loop) => heeft(loop, 'keurmerk', 'nieuwbouw') },
        { naam: 'Monument', telt: (loop) => heeft(loop, 'keurmerk', 'monument') },
        { naam: 'Andere grond', telt: (loop) => heeft(loop, 'keurmerk', 'andere') },
      ],
      [iedereen('Adviezen')],
    ),
  }),
};
