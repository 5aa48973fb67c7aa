/** Wie aan zet is. */
export type Partij = 'bestuurder' | 'planner' | 'adviseur' | 'toetser' | 'organisatie' | 'niemand';

/** De stap waarop gewacht wordt; elke schakel heeft een eigen streefnorm (data/normtijden). */
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

/** Wie aan zet is, waarvoor, en sinds welke dag. */
export type Beurt = { readonly partij: Partij; readonly schakel: Schakel };
