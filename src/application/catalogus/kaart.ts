import type { Conceptbeurt, Kaart } from '#domain/bevoegdheid/kaart.ts';
import type { CatalogusState } from '#domain/catalogus/toestand.ts';

const conceptBij = ({ concept }: CatalogusState): Conceptbeurt | undefined => {
  if (concept === null) return undefined;
  if (concept.voorgelegd !== null) return 'toetser';
  return concept.teruggegeven === null ? undefined : 'planner';
};

/** Where the catalogue stands while its draft waits for somebody. */
export const conceptQueue = (bij: Conceptbeurt): string => `catalogusconcept:${bij}`;

/** The card of the catalogue: it belongs to nobody, and says whose turn its draft is. */
export const kaartVanCatalogus = (staat: CatalogusState): Kaart => {
  const bij = conceptBij(staat);
  return {
    soort: 'catalogus',
    fase: null,
    betrokkenen: {},
    toestemmingen: { maatregelen: false, kosten: false },
    ...(bij !== undefined && { conceptBij: bij }),
  };
};
