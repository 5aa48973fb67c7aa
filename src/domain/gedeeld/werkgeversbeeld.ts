/** The eight things an employer does against aggression. */
export const werkgeversmaatregelen = [
  'norm',
  'melden',
  'registreren',
  'trainen',
  'reageren',
  'aangifte',
  'schade',
  'nazorg',
] as const;
export type Werkgeversmaatregel = (typeof werkgeversmaatregelen)[number];

export const weerbaarheidstanden = ['ja', 'deels', 'nee', 'onbekend'] as const;
/** Whether the organisation does such a thing, in its own words; nothing is added up. */
export type Weerbaarheidstand = (typeof weerbaarheidstanden)[number];

/** What an organisation told of itself: never of one of its office-holders. */
export type Werkgeversbeeld = {
  readonly dreigingsbeeld: string;
  /** Subjects that stir emotion; absent in facts from before it was asked. */
  readonly onderwerpen?: string;
  readonly maatregelen?: Readonly<Partial<Record<Werkgeversmaatregel, Weerbaarheidstand>>>;
  readonly weerbaarheid: string;
  readonly werkplek: string;
};
