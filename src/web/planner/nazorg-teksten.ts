import type { Herijkingsreden, Knelpunt } from '#domain/nazorg/feiten.ts';

export const knelpuntwoorden: Readonly<Record<Knelpunt, string>> = {
  keurmerk: 'Het Politiekeurmerk',
  leverancier: 'Geen goede uitvoerder te vinden',
  doorlooptijd: 'Het duurt te lang',
  kosten: 'De kosten',
  'onduidelijk-wie': 'Niemand weet wie het regelt',
  'maatregel-past-niet': 'Een maatregel past niet',
  anders: 'Iets anders',
};

export const herijkingwoorden: Readonly<Record<Herijkingsreden, string>> = {
  verhuizing: 'Verhuizing',
  'nieuwe-dreiging': 'Nieuwe dreiging',
  'nieuw-ambt': 'Nieuw ambt',
  'nieuwe-portefeuille': 'Nieuwe portefeuille',
  'tijd-verstreken': 'Het is lang geleden',
  anders: 'Iets anders',
};

export const sluitredenen = ['klaar', 'einde-ambt', 'op-verzoek'] as const;

export const sluitwoorden: Readonly<
  Record<(typeof sluitredenen)[number], { readonly label: string; readonly description: string }>
> = {
  klaar: { label: 'Alles is klaar', description: 'Wat is verstrekt, is getest en betaald of beëindigd.' },
  'einde-ambt': {
    label: 'Het ambt is geëindigd',
    description: 'Wat van de organisatie is, bespreekt de bestuurder met haar.',
  },
  'op-verzoek': { label: 'De bestuurder vraagt erom', description: 'Een nieuwe aanmelding kan altijd.' },
};
