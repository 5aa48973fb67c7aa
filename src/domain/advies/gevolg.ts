import type { Domein } from '../gedeeld/domein.ts';

/** What an office-holder did with an advised measure. */
export const gekozenUitkomsten = ['gekozen', 'alternatief', 'afgezien'] as const;

/** What became of one measure of an advice: kinds and codes, nothing that names a person, a place, a day or the measure. */
export type Maatregelgevolg = {
  readonly domein: Domein;
  readonly keuze: (typeof gekozenUitkomsten)[number];
  /** Code of the reason not to take it; null when none was given or it was taken. */
  readonly reden: string | null;
  /** A defect was reported after delivery. */
  readonly gebrek: boolean;
  readonly beeindigd: boolean;
};

/** Below this many cases nothing is told, and what comes later is told by this many cases at a time. */
const TE_WEINIG = 5;

/** What became of somebody's advices, in counts of measures; the counts of `perDomein` have all domains that were advised. */
export type Terugblik =
  | { readonly genoeg: false }
  | {
      readonly genoeg: true;
      readonly adviezen: number;
      readonly perDomein: readonly (Readonly<Record<Maatregelgevolg['keuze'], number>> & {
        readonly domein: Domein;
      })[];
      /** Most frequent first; 'geen' when no reason was given. Null is fewer than five. */
      readonly redenen: readonly { readonly reden: string; readonly aantal: number | null }[];
      readonly gebreken: number;
      readonly beeindigd: number;
    };

const tel = <Key extends string>(keys: readonly Key[]): ReadonlyMap<Key, number> => {
  const keren = new Map<Key, number>();
  for (const key of keys) keren.set(key, (keren.get(key) ?? 0) + 1);
  return keren;
};

/** Adds up what became of each advice of one author. */
export const terugblik = (adviezen: readonly (readonly Maatregelgevolg[])[]): Terugblik => {
  if (adviezen.length < TE_WEINIG) return { genoeg: false };
  const alle = adviezen.flat();
  const afgezien = alle.filter(({ keuze }) => keuze === 'afgezien');
  return {
    genoeg: true,
    adviezen: adviezen.length,
    perDomein: [...tel(alle.map(({ domein }) => domein)).keys()].map((domein) => {
      const keren = tel(alle.filter((een) => een.domein === domein).map(({ keuze }) => keuze));
      const keer = (keuze: Maatregelgevolg['keuze']): number => keren.get(keuze) ?? 0;
      return {
        domein,
        gekozen: keer('gekozen'),
        alternatief: keer('alternatief'),
        afgezien: keer('afgezien'),
      };
    }),
    redenen: [...tel(afgezien.map(({ reden }) => reden ?? 'geen'))]
      .sort(([, een], [, ander]) => ander - een)
      .map(([reden, aantal]) => ({ reden, aantal: aantal < TE_WEINIG ? null : aantal })),
    gebreken: alle.filter(({ gebrek }) => gebrek).length,
    beeindigd: alle.filter((een) => een.beeindigd).length,
  };
};
