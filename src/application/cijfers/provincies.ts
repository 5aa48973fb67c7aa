import { organisaties } from '../referentie/organisaties.ts';

/** The provinces by name, with the code that statistical facts carry. */
export const provincies = (): readonly { readonly code: string; readonly naam: string }[] =>
  organisaties()
    .filter(({ soort, geldigTot }) => soort === 'provincie' && geldigTot === null)
    .map(({ code, naam }) => ({ code, naam }))
    .toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'));
