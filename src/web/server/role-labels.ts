import type { Rol } from '#domain/bevoegdheid/actor.ts';

/** What one is here, in words; never who. */
export const roleLabels: Readonly<Record<Rol, string>> = {
  bestuurder: 'Bestuurder',
  functionaris: 'Functionaris van de organisatie',
  planner: 'Planner van het CCV',
  adviseur: 'Adviseur van het CCV',
  toetser: 'Toetser van de Beveiligingsautoriteit',
  bzk: 'Ministerie van BZK',
  vereniging: 'Vereniging van bestuurders',
  fg: 'Functionaris gegevensbescherming',
  beheerder: 'Beheerder',
};
