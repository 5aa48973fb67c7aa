import type { Groep, Kwartaal } from '#application/cijfers/statistisch-feit.ts';
import type { Getal } from '#application/cijfers/tabel.ts';
import type { Loop } from './tellen/loop.ts';
import type { Extra, Telling } from './tellen/telling.ts';

/** All that a question may look at. */
export type Stand = {
  readonly lopen: readonly Loop[];
  /** Answers to surveys, each a course of its own. */
  readonly enquetes: readonly Loop[];
  /** The last quarter that counts. */
  readonly tot: Kwartaal;
  /** How many people hold an office in each group; public. */
  readonly ambten: Readonly<Record<Groep, number>>;
};

/** A column of percentages, out of shown counts only. */
export type Procent = {
  readonly naam: string;
  readonly teller: number;
  /** A column, for each row a public number, or the last row of the same column. */
  readonly noemer: number | readonly number[] | 'totaal';
  /** The name of a column with the interval of 95% beside it. */
  readonly interval?: string;
};

export type Antwoord = {
  readonly telling: Telling;
  readonly procenten?: readonly Procent[];
  readonly extra?: readonly Extra[];
  /** A sentence out of shown counts only, row by row. */
  readonly oordeel?: (getoond: readonly (readonly Getal[])[]) => string;
};

/** One fixed question of the national figures. */
export type Vraag = {
  readonly id: string;
  readonly hoofdstuk: string;
  readonly vraag: string;
  readonly uitleg: string;
  readonly rijkop: string;
  readonly antwoord: (stand: Stand) => Antwoord;
};
