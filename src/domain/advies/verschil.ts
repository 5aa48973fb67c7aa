import type { Maatregel } from '../gedeeld/maatregel.ts';

/** What became of the measures between two versions of an advice. */
export type Verschil = {
  readonly toegevoegd: readonly Maatregel[];
  readonly gewijzigd: readonly Maatregel[];
  readonly vervallen: readonly Maatregel[];
};

/** Whether two values say the same, whatever the order of their fields. */
export const zelfde = (een: unknown, ander: unknown): boolean => {
  if (een === ander) return true;
  if (typeof een !== 'object' || typeof ander !== 'object' || een === null || ander === null) return false;
  const [van, naar] = [Object.entries(een), Object.entries(ander)];
  return (
    van.length === naar.length &&
    van.every(([veld, waarde]) => zelfde(waarde, (ander as Readonly<Record<string, unknown>>)[veld]))
  );
};

type MetId = { readonly id: string };

/** What was added, changed and dropped between two lists, by id, in the order in which one reads them. */
export const verschilIn = <Iets extends MetId>(oud: readonly Iets[], nieuw: readonly Iets[]) => {
  const in_ = (lijst: readonly Iets[], { id }: Iets) => lijst.find((een) => een.id === id);
  return {
    toegevoegd: nieuw.filter((een) => in_(oud, een) === undefined),
    gewijzigd: nieuw.filter((een) => {
      const eerder = in_(oud, een);
      return eerder !== undefined && !zelfde(eerder, een);
    }),
    vervallen: oud.filter((een) => in_(nieuw, een) === undefined),
  };
};

/** The measures about which must be chosen again, and those that are no longer there. */
export const geraakt = ({ toegevoegd, gewijzigd, vervallen }: Verschil): readonly string[] =>
  [...toegevoegd, ...gewijzigd, ...vervallen].map(({ id }) => id);
