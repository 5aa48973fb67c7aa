/** De ambten die het systeem kent; de eerste zes horen bij het dagelijks bestuur. */
export const ambten = [
  'burgemeester',
  'wethouder',
  'commissaris-van-de-koning',
  'gedeputeerde',
  'voorzitter-waterschap',
  'lid-dagelijks-bestuur',
  'volksvertegenwoordiger',
  'commissielid',
  'overig',
] as const;

export type Ambt = (typeof ambten)[number];

export const organisatieSoorten = ['gemeente', 'provincie', 'waterschap'] as const;

export type OrganisatieSoort = (typeof organisatieSoorten)[number];

const SOORT: Readonly<Record<Ambt, OrganisatieSoort | null>> = {
  burgemeester: 'gemeente',
  wethouder: 'gemeente',
  'commissaris-van-de-koning': 'provincie',
  gedeputeerde: 'provincie',
  'voorzitter-waterschap': 'waterschap',
  'lid-dagelijks-bestuur': 'waterschap',
  volksvertegenwoordiger: null,
  commissielid: null,
  overig: null,
};

/** The kind of organisation an office belongs to; null when the office exists at more than one kind. */
export const organisatieSoort = (ambt: Ambt): OrganisatieSoort | null => SOORT[ambt];

/** Whether the office is one of the six of articles 2.9, 3.9 and 4.9. */
export const isBestuurder = (ambt: Ambt): boolean => SOORT[ambt] !== null;

/** Group in which a person is not identifiable where "the mayor of X" would be: the kind of organisation, or 'anders'. */
export const functiegroep = (ambt: Ambt): OrganisatieSoort | 'anders' => SOORT[ambt] ?? 'anders';

const AMBTSNAAM: Readonly<Record<Ambt, string>> = {
  burgemeester: 'burgemeester',
  wethouder: 'wethouder',
  'commissaris-van-de-koning': 'commissaris van de Koning',
  gedeputeerde: 'gedeputeerde',
  'voorzitter-waterschap': 'voorzitter van het waterschap',
  'lid-dagelijks-bestuur': 'lid van het dagelijks bestuur',
  volksvertegenwoordiger: 'volksvertegenwoordiger',
  commissielid: 'commissielid',
  overig: 'een ander ambt of een andere functie',
};

/** The name of an office as people write it. */
export const ambtsnaam = (ambt: Ambt): string => AMBTSNAAM[ambt];
