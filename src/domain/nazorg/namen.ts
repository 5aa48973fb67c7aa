import type { Herijkingsreden, Knelpunt } from './feiten.ts';

/** How a problem is called in figures, on the board and for who records it. */
export const knelpuntnamen: Readonly<Record<Knelpunt, string>> = {
  keurmerk: 'Het keurmerk',
  leverancier: 'Een goede leverancier vinden',
  doorlooptijd: 'Het duurt lang',
  kosten: 'Kosten',
  'onduidelijk-wie': 'Onduidelijk wie iets moet doen',
  'maatregel-past-niet': 'Een maatregel past niet',
  anders: 'Iets anders',
};

/** Why an advice is looked at again, in figures and for who records it. */
export const herijkingnamen: Readonly<Record<Herijkingsreden, string>> = {
  verhuizing: 'Verhuizing',
  'nieuwe-dreiging': 'Nieuwe dreiging',
  'nieuw-ambt': 'Een nieuw ambt',
  'nieuwe-portefeuille': 'Een andere portefeuille',
  'tijd-verstreken': 'De tijd is om',
  anders: 'Iets anders',
};
