import type { Groep, Kwartaal } from '#application/cijfers/statistisch-feit.ts';
import type { Loop } from './tellen/loop.ts';
import type { Extra, Telling } from './tellen/telling.ts';

/** All that a question may look at. */
export type Stand = {
  readonly lopen: readonly Loop[];
  /** The last quarter that counts. */
  readonly tot: Kwartaal;
  /** How many people hold an office in each group; public. */
  readonly ambten: Readonly<Record<Groep, number>>;
};

/** A column of percentages, out of shown counts only. */
export type Procent = {
  readonly naam: string;
  readonly teller: number;
  /** A column, or for each row a public number. */
  readonly noemer: number | readonly number[];
};

export type Antwoord = {
  readonly telling: Telling;
  readonly procenten?: readonly Procent[];
  readonly extra?: readonly Extra[];
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
