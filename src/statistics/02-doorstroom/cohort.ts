import { beginjaar, iedereen, perJaar } from '../tellen/indeling.ts';
import { heeft } from '../tellen/loop.ts';
import { telIn } from '../tellen/telling.ts';
import type { Vraag } from '../vraag.ts';

export const cohort: Vraag = {
  id: 'cohort',
  hoofdstuk: 'Van aanmelding tot rapport',
  vraag: 'Hoe ver kwamen de mensen die zich in een jaar aanmeldden?',
  uitleg:
    'Elke rij volgt dezelfde mensen: wie zich in dat jaar aanmeldde, met alles wat daarna gebeurde, ook in een later jaar.',
  rijkop: 'Jaar van aanmelding',
  antwoord: ({ lopen, tot }) => ({
    telling: telIn(lopen, {
      ...perJaar(tot, beginjaar),
      kolommen: [
        iedereen('Aangemeld'),
        { naam: 'Huisbezoek', telt: (loop) => heeft(loop, 'bezoek') },
        { naam: 'Rapport verstrekt', telt: (loop) => heeft(loop, 'rapport') },
        { naam: 'Keuze gemaakt', telt: (loop) => heeft(loop, 'keuze-klaar') },
      ],
      binnenEerste: true,
    }),
    procenten: [
      { naam: 'Huisbezoek, deel', teller: 1, noemer: 0 },
      { naam: 'Rapport, deel', teller: 2, noemer: 0 },
    ],
  }),
};
