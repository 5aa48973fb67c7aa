import type { Gebeurtenis } from '#application/cijfers/statistisch-feit.ts';
import type { Kolom, Waarde } from '#application/cijfers/tabel.ts';
import { telOp } from '../onthulling/celsleutel.ts';
import { jaarVan } from './indeling.ts';
import { eerste, type Loop } from './loop.ts';

/** How many courses a cell counts, and the key of exactly those courses. */
export type Cel = {
  readonly aantal: number;
  readonly sleutel: number;
  /** Nobody can stand here yet, as everybody knows. */
  readonly nvt?: true;
};

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
  /** Every course of another column is in the first one too. */
  readonly binnenEerste?: true;
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
  readonly kolommen: readonly (Kenmerk & {
    readonly rij?: (loop: Loop) => string | undefined;
    /** The row in which nobody can stand. */
    readonly nvt?: string | undefined;
  })[];
  readonly verdeeld?: boolean;
  readonly binnenEerste?: true;
};

/** A cell while it is being counted; there are millions of steps, so it changes in place. */
type Teller = { aantal: number; sleutel: number };

const leeg = (): Teller => ({ aantal: 0, sleutel: 0 });
const tel = (teller: Teller | undefined, loop: Loop): void => {
  if (teller === undefined) throw new Error('A cell of another table');
  teller.aantal += 1;
  teller.sleutel = telOp(teller.sleutel, loop.sleutel);
};
const telAlle = (lopen: readonly Loop[]): Cel => {
  const teller = leeg();
  for (const loop of lopen) tel(teller, loop);
  return teller;
};

/** Counts courses in rows that exclude each other, with a last row for all of them. */
export const telIn = (
  lopen: readonly Loop[],
  { rijen, rij, kolommen, verdeeld = false, binnenEerste }: Indeling,
): Telling => {
  const legeRij = () => kolommen.map(leeg);
  const cellen = new Map(rijen.map(({ code }) => [code, legeRij()]));
  const alle = legeRij();
  for (const loop of lopen) {
    for (const [k, kolom] of kolommen.entries()) {
      const bij = cellen.get((kolom.rij ?? rij)(loop) ?? '');
      if (bij === undefined || !kolom.telt(loop)) continue;
      tel(bij[k], loop);
      tel(alle[k], loop);
    }
  }
  const zetNvt = (rij: readonly Teller[], geldt: (nvt: string) => boolean): readonly Cel[] =>
    rij.map((cel, k) => {
      const nvt = kolommen[k]?.nvt;
      return nvt !== undefined && geldt(nvt) ? { ...cel, nvt: true } : cel;
    });
  return {
    rijen: [
      ...rijen.map(({ code, naam }) => ({
        naam,
        cellen: zetNvt(cellen.get(code) ?? legeRij(), (nvt) => nvt === code),
      })),
      { naam: 'Totaal', cellen: zetNvt(alle, (nvt) => rijen.every(({ code }) => code === nvt)) },
    ],
    kolommen: kolommen.map(({ naam, krimpt = false }) => ({ naam, krimpt })),
    totaal: true,
    verdeeld,
    ...(binnenEerste && { binnenEerste }),
  };
};

/** Counts in how many courses each feature is there; a course may have several, so there is no total. */
export const telKenmerken = (
  lopen: readonly Loop[],
  kenmerken: readonly Kenmerk[],
  kolommen: readonly Kenmerk[],
  { verdeeld }: Pick<Telling, 'verdeeld'> = { verdeeld: false },
): Telling => ({
  rijen: kenmerken.map((kenmerk) => {
    const eigen = lopen.filter(kenmerk.telt);
    return {
      naam: kenmerk.naam,
      cellen: kolommen.map(({ telt }) => telAlle(eigen.filter(telt))),
    };
  }),
  kolommen: kolommen.map(({ naam, krimpt = false }) => ({ naam, krimpt })),
  totaal: false,
  verdeeld,
});

/**
 * Counts in how many courses this happened with each detail, in the first column; the others part them by the year of the first time,
 * so that a course stands in one of them.
 */
export const telPerJaar = (
  lopen: readonly Loop[],
  gebeurtenis: Gebeurtenis,
  namen: Readonly<Record<string, string>>,
  { naam, jaren }: { readonly naam: string; readonly jaren: readonly string[] },
): Telling => ({
  rijen: Object.entries(namen).map(([code, rijnaam]) => {
    const eerder = lopen.flatMap((loop) => {
      const voorval = eerste(loop, gebeurtenis, code);
      return voorval === undefined ? [] : [{ loop, jaar: jaarVan(voorval.kwartaal) }];
    });
    const van = (past: (jaar: string) => boolean): Cel =>
      telAlle(eerder.filter(({ jaar }) => past(jaar)).map(({ loop }) => loop));
    return {
      naam: rijnaam,
      cellen: [van(() => true), ...jaren.map((een) => van((jaar) => jaar === een))],
    };
  }),
  kolommen: [naam, ...jaren].map((kolom) => ({ naam: kolom, krimpt: false })),
  totaal: false,
  verdeeld: true,
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
  const rijen = new Map<string, Teller[]>();
  for (const loop of lopen) {
    const geteld = new Set<string>();
    for (const { gebeurtenis, detail = '' } of loop.voorvallen) {
      const k = plek.get(gebeurtenis);
      if (k === undefined || geteld.has(`${k} ${detail}`)) continue;
      geteld.add(`${k} ${detail}`);
      const cellen = rijen.get(detail) ?? kolommen.map(leeg);
      tel(cellen[k], loop);
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
