import { iedereen } from '../tellen/indeling.ts';
import { perDetail } from '../tellen/loop.ts';
import { telKenmerken } from '../tellen/telling.ts';
import type { Vraag } from '../vraag.ts';

const KNELPUNTEN = {
  keurmerk: 'Het keurmerk',
  leverancier: 'Een goede leverancier vinden',
  doorlooptijd: 'Het duurt lang',
  kosten: 'Kosten',
  'onduidelijk-wie': 'Onduidelijk wie iets moet doen',
  'maatregel-past-niet': 'Een maatregel past niet',
  anders: 'Iets anders',
} as const;

export const knelpunten: Vraag = {
  id: 'knelpunten',
  hoofdstuk: 'Daarna',
  vraag: 'Waar lopen mensen tegenaan?',
  uitleg: 'Dossiers waarin dit knelpunt minstens een keer is gemeld.',
  rijkop: 'Knelpunt',
  antwoord: ({ lopen }) => ({
    telling: telKenmerken(lopen, perDetail('knelpunt', KNELPUNTEN), [iedereen('Dossiers')]),
  }),
};
