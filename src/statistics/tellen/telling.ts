import type { Gebeurtenis } from '#application/cijfers/statistisch-feit.ts';
import type { Kolom, Waarde } from '#application/cijfers/tabel.ts';
import { telOp } from '../onthulling/celsleutel.ts';
import type { Loop } from './loop.ts';

/** How many courses a cell counts, and the key of exactly those courses. */
export type Cel = { readonly aantal: number; readonly sleutel: number };

/** Counts that nobody outside may see yet, with how they hang together. */
export type Telling = {
  readonly rijen: readonly { readonly naam: string; readonly cellen: readonly Cel[] }[];
  readonly kolommen: readonly { readonly naam: string; readonly krimpt: boolean }[];
  /** Every course of a column is in just one row, and the last row counts them all. */
  readonly totaal: boolean;
  /** Every course of the first column is in just one of the others. */
  readonly verdeeld: boolean;
  /** A row of which nothing may be shown is left out, so that its being there says nothing. */
  readonly alleenGetoond?: true;
};

/** Figures that are no counts: medians and amounts, already protected. */
export type Extra = { readonly kolom: Kolom; readonly waarden: readonly Waarde[] };

type Kenmerk = {
  readonly naam: string;
  readonly telt: (loop: Loop) => boolean;
  /** A later quarter may count fewer, because courses move on. */
  readonly krimpt?: boolean;
};
type Indeling = {
  /** The rows, in order, and to which of them a course belongs; undefined is to none. */
  readonly rijen: readonly { readonly code: string; readonly naam: string }[];
  readonly rij: (loop: Loop) => string | undefined;
  /** A column may place a course in a row of its own choice. */
  readonly kolommen: readonly (Kenmerk & { readonly rij?: (loop: Loop) => string | undefined })[];
  readonly verdeeld?: boolean;
};

const LEEG: Cel = { aantal: 0, sleutel: 0 };
const erbij = ({ aantal, sleutel }: Cel, loop: Loop): Cel => ({
  aantal: aantal + 1,
  sleutel: telOp(sleutel, loop.sleutel),
});

/** Counts courses in rows that exclude each other, with a last row for all of them. */
export const telIn = (
  lopen: readonly Loop[],
  { rijen, rij, kolommen, verdeeld = false }: Indeling,
): Telling => {
  const leeg = () => kolommen.map(() => LEEG);
  const cellen = new Map(rijen.map(({ code }) => [code, leeg()]));
  const alle = leeg();
  for (const loop of lopen) {
    for (const [k, kolom] of kolommen.entries()) {
      const bij = cellen.get((kolom.rij ?? rij)(loop) ?? '');
      if (bij === undefined || !kolom.telt(loop)) continue;
      bij[k] = erbij(bij[k] ?? LEEG, loop);
      alle[k] = erbij(alle[k] ?? LEEG, loop);
    }
  }
  return {
    rijen: [
      ...rijen.map(({ code, naam }) => ({ naam, cellen: cellen.get(code) ?? leeg() })),
      { naam: 'Totaal', cellen: alle },
    ],
    kolommen: kolommen.map(({ naam, krimpt = false }) => ({ naam, krimpt })),
    totaal: true,
    verdeeld,
  };
};

/** Counts in how many courses each feature is there; a course may have several, so there is no total. */
export const telKenmerken = (
  lopen: readonly Loop[],
  kenmerken: readonly Kenmerk[],
  kolommen: readonly Kenmerk[],
): Telling => ({
  rijen: kenmerken.map((kenmerk) => {
    const eigen = lopen.filter(kenmerk.telt);
    return {
      naam: kenmerk.naam,
      cellen: kolommen.map(({ telt }) => eigen.filter(telt).reduce(erbij, LEEG)),
    };
  }),
  kolommen: kolommen.map(({ naam, krimpt = false }) => ({ naam, krimpt })),
  totaal: false,
  verdeeld: false,
});

/**
 * Counts in how many courses each of these happened with each detail, a row for each detail in order; a course may stand in several
 * rows. Looks at every fact once, because there are many details.
 */
export const telPerDetail = (
  lopen: readonly Loop[],
  kolommen: readonly { readonly naam: string; readonly gebeurtenis: Gebeurtenis }[],
  naamVan: (detail: string) => string,
): Telling => {
  const plek = new Map(kolommen.map(({ gebeurtenis }, k) => [gebeurtenis, k]));
  const rijen = new Map<string, Cel[]>();
  for (const loop of lopen) {
    const geteld = new Set<string>();
    for (const { gebeurtenis, detail = '' } of loop.voorvallen) {
      const k = plek.get(gebeurtenis);
      if (k === undefined || geteld.has(`${k} ${detail}`)) continue;
      geteld.add(`${k} ${detail}`);
      const cellen = rijen.get(detail) ?? kolommen.map(() => LEEG);
      cellen[k] = erbij(cellen[k] ?? LEEG, loop);
      rijen.set(detail, cellen);
    }
  }
  return {
    rijen: [...rijen]
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([detail, cellen]) => ({ naam: naamVan(detail), cellen })),
    kolommen: kolommen.map(({ naam }) => ({ naam, krimpt: false })),
    totaal: false,
    verdeeld: false,
    alleenGetoond: true,
  };
};
