/** The parts of a dossier, each with a key of its own; a fact belongs to exactly one of them. */
export const compartimenten = [
  'persoon', // who it is: name, office, organisation, how to reach
  'adres', // where someone lives
  'gezin', // partner and household
  'huiskaart', // what a household agreed; nobody else reads it
  'woning', // what can be seen of the home, without its address
  'dreiging', // reason, threat, scenarios
  'proces', // planning, assignment and state, without who or what
  'advies', // the advice and its review
  'keuze', // what the office-holder chooses, and does not choose
  'gedeeld', // what the office-holder shows the organisation
  'uitvoering', // provide, order, test, pay
  'nazorg', // how it went afterwards
  'vergelijking', // what an established advice is compared by; opened in bulk, without the dossier
  'organisatie', // data of the organisation itself
  'catalogus', // the catalogue of measures as it is kept up; about nobody
] as const;

export type Compartiment = (typeof compartimenten)[number];
