import type { Kanarie } from './kanaries.ts';

/** What an organisation keeps of its own outlives the case it was told or done in: these fields, on these pages, looked at with this action. */
const BOEKEN = [
  { velden: ['leverancier', 'factuur'], pages: /^\/geld\/boek\.csv$/, actie: 'lees:geldboekbestand' },
  { velden: ['leverancier', 'factuur'], pages: /^\/(geld|leveranciers)(\/|\?|$)/, actie: 'lees:geldboek' },
  {
    velden: ['dreigingsbeeld', 'weerbaarheid', 'werkplek'],
    pages: /^\/verteld$/,
    actie: 'lees:werkgeversgesprek',
  },
] as const;

/** The action with which this text was read in a book of the organisation; undefined when it stands in none. */
export const inEigenBoek = (
  path: string,
  { veld }: Pick<Kanarie, 'veld'>,
): (typeof BOEKEN)[number]['actie'] | undefined =>
  BOEKEN.find(({ velden, pages }) => velden.some((een) => een === veld) && pages.test(path))?.actie;
