import { organisaties } from '#application/referentie/organisaties.ts';

const SOORT = { gemeente: 'Gemeente', provincie: 'Provincie', waterschap: 'Waterschap' } as const;

/** "Gemeente Groningen"; the code itself when it is not one we know. */
export const naamVan = (code: string): string => {
  const organisatie = organisaties().find((een) => een.code === code);
  if (organisatie === undefined) return code;
  const { soort, naam } = organisatie;
  return soort === 'gemeente' || soort === 'provincie' ? `${SOORT[soort]} ${naam}` : naam;
};
