import type { Knelpunt } from '#domain/nazorg/feiten.ts';

/** How a problem is called in figures and on the board. */
export const knelpuntnamen: Readonly<Record<Knelpunt, string>> = {
  keurmerk: 'Het keurmerk',
  leverancier: 'Een goede leverancier vinden',
  doorlooptijd: 'Het duurt lang',
  kosten: 'Kosten',
  'onduidelijk-wie': 'Onduidelijk wie iets moet doen',
  'maatregel-past-niet': 'Een maatregel past niet',
  anders: 'Iets anders',
};
