/** Who has the ball. */
export type Partij = 'bestuurder' | 'planner' | 'adviseur' | 'toetser' | 'organisatie' | 'niemand';

/** The link that is waited for; each has a norm of its own (data/normtijden). */
export const schakels = [
  'bevestigen',
  'toewijzen',
  'werkgeversgesprek',
  'huisbezoek-plannen',
  'huisbezoek',
  'advies-opstellen',
  'eerste-toets',
  'tweede-toets',
  'rapport-verstrekken',
  'kiezen',
  'delen',
  'verstrekken',
  'offerte',
  'opdracht',
  'levering',
  'testen',
  'betalen',
  'nazorg',
  'geen',
] as const;

export type Schakel = (typeof schakels)[number];

/** Who has the ball, and for which link. */
export type Beurt = { readonly partij: Partij; readonly schakel: Schakel };

/** Who has the ball for which link, and as what somebody acts. */
export type Aanzet = Beurt & { readonly door: Partij };
