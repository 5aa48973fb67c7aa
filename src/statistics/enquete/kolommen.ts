/** What a column of the survey may hold; empty is "no answer". */
export type Kolomregel =
  | { readonly soort: 'keuze'; readonly waarden: Readonly<Record<string, string>>; readonly vraag: string }
  | { readonly soort: 'cijfer'; readonly vraag: string };

const jaNee = { ja: 'Ja', nee: 'Nee' } as const;

/** Columns that every row has. */
export const VAST = ['respondent', 'lijst', 'functie'] as const;

export const LIJSTEN = ['bestuurder', 'organisatie'] as const;
export const FUNCTIES = {
  wethouder: 'Wethouder',
  burgemeester: 'Burgemeester',
  provincie: 'Provincie',
  waterschap: 'Waterschap',
} as const;

/** The questions, by the name of their column (docs/cijfers.md). */
export const VRAGEN: Readonly<Record<string, Kolomregel>> = {
  uitgevoerd: {
    soort: 'keuze',
    waarden: { helemaal: 'Helemaal', deels: 'Deels', niet: 'Niet' },
    vraag: 'Is het advies uitgevoerd?',
  },
  reden_niet: {
    soort: 'keuze',
    waarden: {
      keurmerk: 'Het keurmerk',
      'past-niet': 'De maatregel past niet',
      tijd: 'Geen tijd',
      leverancier: 'Geen goede leverancier',
      anders: 'Iets anders',
    },
    vraag: 'Waarom is het advies niet of deels uitgevoerd?',
  },
  keurmerk_gevraagd: { soort: 'keuze', waarden: jaNee, vraag: 'Werd om het Politiekeurmerk gevraagd?' },
  keurmerk_kosten: {
    soort: 'keuze',
    waarden: {
      'tot-250': 'Tot € 250',
      'tot-1000': '€ 250 tot € 1.000',
      'tot-2500': '€ 1.000 tot € 2.500',
      meer: '€ 2.500 of meer',
    },
    vraag: 'Wat kostte het om aan het keurmerk te voldoen?',
  },
  keurmerk_verband: {
    soort: 'keuze',
    waarden: { duidelijk: 'Duidelijk', beetje: 'Een beetje', geen: 'Geen' },
    vraag: 'Zag u verband tussen het keurmerk en de maatregel?',
  },
  du_gereserveerd: {
    soort: 'keuze',
    waarden: { ja: 'Ja', nee: 'Nee', 'weet-niet': 'Weet ik niet' },
    vraag: 'Is de bijdrage van het Rijk apart gezet?',
  },
  cijfer_adviseur: { soort: 'cijfer', vraag: 'Welk cijfer krijgt het gesprek met de adviseur?' },
  cijfer_rapport: { soort: 'cijfer', vraag: 'Welk cijfer krijgt het rapport?' },
  cijfer_uitvoering: { soort: 'cijfer', vraag: 'Welk cijfer krijgt de uitvoering?' },
};
