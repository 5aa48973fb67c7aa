import { setImmediate } from 'node:timers/promises';
import type { DossierId } from '#kernel/ids.ts';
import type { AuditTables } from './audit-tables.ts';

/** Pairs of dossier and line that are held before they are looked up: so many that most share a dossier with others. */
const MOST_PAIRS = 100_000;
const DOSSIERS_AT_ONCE = 1_000;

/** Whether the lines that name a dossier can be found by it; beginning after this line, in the order of the log. */
export const namedLines = (tables: AuditTables, after: number) => {
  let held = new Map<DossierId, number[]>();
  let holding = 0;
  let count = 0;
  let [checked, latest] = [after, after];

  const faultInHeld = async (): Promise<string | undefined> => {
    let first = Number.POSITIVE_INFINITY;
    let looked = 0;
    for (const [dossier, numbers] of held) {
      const found = tables.numbersOf(dossier, checked, latest);
      for (const nr of numbers) if (!found.has(nr)) first = Math.min(first, nr);
      looked += 1;
      if (looked % DOSSIERS_AT_ONCE === 0) await setImmediate();
    }
    held = new Map();
    holding = 0;
    checked = latest;
    return first === Number.POSITIVE_INFINITY
      ? undefined
      : `Regel ${first} van het auditlog is bij een van haar dossiers weggehaald.`;
  };

  return {
    add: (nr: number, dossiers: readonly DossierId[]): void => {
      for (const dossier of dossiers) {
        const numbers = held.get(dossier);
        if (numbers === undefined) held.set(dossier, [nr]);
        else numbers.push(nr);
      }
      latest = nr;
      holding += dossiers.length;
      count += dossiers.length;
    },
    isFull: () => holding >= MOST_PAIRS,
    /** Looks up what is held and lets go of it; names the first line that one of its dossiers does not lead to. */
    faultInHeld,
    /** How many pairs there have been. */
    count: () => count,
  };
};
