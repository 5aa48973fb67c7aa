import { appendFileSync } from 'node:fs';

/** One row of the table that `npm run check:veilig` prints. */
export type Resultaat = {
  /** What holds, as a Dutch sentence. */
  readonly bewering: string;
  /** How many cases were really looked at; nought makes the row red. */
  readonly gevallen: number;
  /** How many of them were against the claim. */
  readonly afwijkingen: number;
  /** Faults built in on purpose, and how many of those the same check found. */
  readonly ingebouwd: number;
  readonly gevonden: number;
};

/** Name of the variable that holds the file to which results are added; without it nothing is written. */
export const RESULTATEN = 'VEILIG_AMBT_RESULTATEN';

/** Adds a row to the table, as a line of JSON. A proof elsewhere in the tree calls this after its own expectations. */
export const meld = (resultaat: Resultaat): void => {
  const file = process.env[RESULTATEN];
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(resultaat)}\n`);
};

/** True for the long runs, `npm run check:veilig -- --volledig`. */
export const volledig = process.env.VEILIG_AMBT_VOLLEDIG === '1';
