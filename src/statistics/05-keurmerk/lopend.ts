import { heeft, type Loop } from '../tellen/loop.ts';
import { telKenmerken } from '../tellen/telling.ts';
import type { Vraag } from '../vraag.ts';

const isVoorbij = (loop: Loop): boolean =>
  heeft(loop, 'gesloten') || heeft(loop, 'ingetrokken') || heeft(loop, 'niet-ontvankelijk');

export const keurmerkLopend: Vraag = {
  id: 'keurmerk-lopend',
  hoofdstuk: 'Het Politiekeurmerk',
  vraag: 'Hoeveel lopende dossiers zouden veranderen als een uitzonderingsafspraak verandert?',
  uitleg:
    'Dossiers met een vastgesteld advies die nog niet zijn gesloten of ingetrokken, naar wat daarin over het keurmerk staat. Vervalt een afspraak, dan gaat het om de rij van die grond. Komt er een afspraak bij, dan gaat het om een deel van de dossiers waarin het keurmerk is vereist.',
  rijkop: 'Wat er in het advies staat',
  antwoord: ({ lopen }) => ({
    telling: telKenmerken(
      lopen.filter((loop) => !isVoorbij(loop)),
      [
        { naam: 'Nieuwbouw', telt: (loop) => heeft(loop, 'keurmerk', 'nieuwbouw') },
        { naam: 'Monument', telt: (loop) => heeft(loop, 'keurmerk', 'monument') },
        { naam: 'Andere grond', telt: (loop) => heeft(loop, 'keurmerk', 'andere') },
        { naam: 'Het keurmerk is vereist', telt: (loop) => heeft(loop, 'keurmerk', 'vereist') },
      ],
      [{ naam: 'Lopende dossiers', telt: () => true, krimpt: true }],
    ),
  }),
};
