/** Below this a count is not shown. */
export const DREMPEL = 10;
/** Shown counts are a multiple of this. */
export const AFRONDING = 5;
/** A percentage needs at least this many to be a part of. */
export const NOEMER = 50;

export type Kolomsoort = 'aantal' | 'procent' | 'weken' | 'euro' | 'cijfer' | 'tekst';
export type Kolom = { readonly naam: string; readonly soort: Kolomsoort };

/** A protected count: a multiple of five from ten up; null when it is not shown. */
export type Getal = number | null;

/** Stands where nobody can be counted yet: a later year than the last. */
export const NVT = 'n.v.t.';

/** What may be shown; null is "not shown": too small, or left out to protect another cell. */
export type Waarde = number | string | null;

export type Rij = { readonly naam: string; readonly waarden: readonly Waarde[] };

/** One question with its answer, ready to be published. */
export type Tabel = {
  /** "bereik-per-functie": stays the same over releases. */
  readonly id: string;
  readonly hoofdstuk: string;
  readonly vraag: string;
  /** What is counted, and how to read it. */
  readonly uitleg: string;
  /** What the first column names. */
  readonly rijkop: string;
  readonly kolommen: readonly Kolom[];
  readonly rijen: readonly Rij[];
};
