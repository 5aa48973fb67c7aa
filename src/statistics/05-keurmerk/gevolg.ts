import { heeft, type Loop } from '../tellen/loop.ts';
import { telIn } from '../tellen/telling.ts';
import type { Vraag } from '../vraag.ts';

const oordeel = (loop: Loop): string | undefined => {
  if (heeft(loop, 'keurmerk', 'voldoet')) return 'voldoet';
  if (heeft(loop, 'keurmerk', 'vereist')) return 'vereist';
  return heeft(loop, 'keurmerk') ? 'uitzondering' : undefined;
};

export const keurmerkGevolg: Vraag = {
  id: 'keurmerk-gevolg',
  hoofdstuk: 'Het Politiekeurmerk',
  vraag: 'Wordt er minder verstrekt als het keurmerk ontbreekt?',
  uitleg:
    'Van wie een keuze maakte: bij hoeveel is minstens een maatregel verstrekt, naar het oordeel over het keurmerk.',
  rijkop: 'Keurmerk',
  antwoord: ({ lopen }) => ({
    telling: telIn(
      lopen.filter((loop) => heeft(loop, 'keuze-klaar')),
      {
        rijen: [
          { code: 'voldoet', naam: 'Voldoet' },
          { code: 'vereist', naam: 'Ontbreekt en is nodig' },
          { code: 'uitzondering', naam: 'Uitzondering' },
        ],
        rij: oordeel,
        kolommen: [
          { naam: 'Keuze gemaakt', telt: () => true },
          { naam: 'Verstrekt', telt: (loop) => heeft(loop, 'verstrekt') },
          { naam: 'Niet verstrekt', krimpt: true, telt: (loop) => !heeft(loop, 'verstrekt') },
        ],
        verdeeld: true,
      },
    ),
    procenten: [{ naam: 'Verstrekt, deel', teller: 1, noemer: 0 }],
  }),
};
