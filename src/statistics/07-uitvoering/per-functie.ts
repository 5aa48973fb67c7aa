import { perGroep } from '../tellen/indeling.ts';
import { heeft } from '../tellen/loop.ts';
import { telIn } from '../tellen/telling.ts';
import type { Vraag } from '../vraag.ts';

export const uitvoeringPerFunctie: Vraag = {
  id: 'uitvoering-per-functie',
  hoofdstuk: 'Uitvoering en kosten',
  vraag: 'Worden gekozen maatregelen ook uitgevoerd?',
  uitleg:
    'Van wie minstens een maatregel koos, hoe ver de uitvoering is. Wie verder is, telt ook bij de stap ervoor.',
  rijkop: 'Functie',
  antwoord: ({ lopen }) => ({
    telling: telIn(
      lopen.filter((loop) => heeft(loop, 'gekozen')),
      {
        ...perGroep,
        kolommen: [
          { naam: 'Koos een maatregel', telt: () => true },
          { naam: 'Verstrekt', telt: (loop) => heeft(loop, 'verstrekt') },
          { naam: 'Opgeleverd', telt: (loop) => heeft(loop, 'opgeleverd') },
          { naam: 'Betaald', telt: (loop) => heeft(loop, 'betaald') },
        ],
        binnenEerste: true,
      },
    ),
    procenten: [{ naam: 'Verstrekt, deel', teller: 1, noemer: 0 }],
  }),
};
