import type { Ambt, OrganisatieSoort } from './ambt.ts';
import { organisatieSoort } from './ambt.ts';

/** Why a decision is what it is: the row of the decision table, the article, and a sentence for the reader. */
export type Grond = { readonly code: string; readonly artikel: string; readonly uitleg: string };

/** The article on a safe home in the Regeling rechtspositie decentrale politieke ambtsdragers. */
export const ARTIKEL = { provincie: '2.9', gemeente: '3.9', waterschap: '4.9' } as const satisfies Record<
  OrganisatieSoort,
  string
>;

/** Chapter of the Rechtspositiebesluit decentrale politieke ambtsdragers. */
const HOOFDSTUK = { provincie: '2', gemeente: '3', waterschap: '4' } as const;

/** The article that gives the holder of this office a claim; null when there is none. */
export const artikelVan = (ambt: Ambt): '2.9' | '3.9' | '4.9' | null => {
  const soort = organisatieSoort(ambt);
  return soort === null ? null : ARTIKEL[soort];
};

export type GrondPerSoort = Readonly<Record<OrganisatieSoort, Grond>>;

const perSoort = (
  code: string,
  artikel: (soort: OrganisatieSoort) => string,
  uitleg: string,
): GrondPerSoort => ({
  gemeente: { code, artikel: artikel('gemeente'), uitleg },
  provincie: { code, artikel: artikel('provincie'), uitleg },
  waterschap: { code, artikel: artikel('waterschap'), uitleg },
});

/** One ground in the three parallel articles; `plaats` is the place in the article, such as "lid 5, onder a". */
export const regelingGrond = (code: string, plaats: string, uitleg: string): GrondPerSoort =>
  perSoort(code, (soort) => `artikel ${ARTIKEL[soort]}, ${plaats}`, uitleg);

/** One ground in the three parallel chapters of the Besluit; `plaats` is what follows the chapter, such as "3.1, lid 1". */
export const besluitGrond = (code: string, plaats: string, uitleg: string): GrondPerSoort =>
  perSoort(code, (soort) => `artikel ${HOOFDSTUK[soort]}.${plaats} Rechtspositiebesluit`, uitleg);
