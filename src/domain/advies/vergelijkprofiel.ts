import { type Domein, domeinen } from '../gedeeld/domein.ts';

/** What makes two advices alike: kinds and words only, nothing that names a person, a place or a day. */
export type Vergelijkkenmerken = {
  readonly functiegroep: string;
  readonly grootteklasse: string;
  readonly woning: string;
  readonly ernst: string;
  readonly waarschijnlijkheid: string;
  /** The domains that have a scenario, in their order. */
  readonly domeinen: readonly Domein[];
};

/** An established advice as others may be compared with it: its traits, and the catalogue codes it advised. */
export type Vergelijkprofiel = Vergelijkkenmerken & { readonly maatregelen: readonly string[] };

/** The profile of an advice; a measure that the adviser described in own words has no code and stays out. */
export const vergelijkprofiel = (
  kenmerken: Vergelijkkenmerken,
  maatregelen: readonly { readonly code: string | null }[],
): Vergelijkprofiel => ({
  ...kenmerken,
  domeinen: domeinen.filter((domein) => kenmerken.domeinen.includes(domein)),
  maatregelen: [...new Set(maatregelen.flatMap(({ code }) => (code === null ? [] : [code])))].sort(),
});
