import { addDays, type CalendarDay } from '#kernel/calendar-day.ts';
import type { AuditTables } from './audit-tables.ts';
import type { AuditLine } from './guard.ts';
import { momentOf } from './moment-of.ts';

const CHUNK = 1_000;

const read = (tables: AuditTables, after: number, limit: number): readonly AuditLine[] =>
  tables.linesAfter(after, limit).map(({ line }) => JSON.parse(line) as AuditLine);

/** How many lines are from before this moment; they stand in order of time, so it is found by halving. */
const countBefore = (tables: AuditTables, size: number, tijd: string): number => {
  let [low, high] = [0, size];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((read(tables, middle, 1)[0]?.tijd ?? '') < tijd) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The lines from this ISO instant on, oldest first; never all of them in memory. */
export function* linesSince(tables: AuditTables, size: number, tijd: string): Generator<AuditLine> {
  let low = countBefore(tables, size, tijd);
  while (low < size) {
    yield* read(tables, low, Math.min(CHUNK, size - low));
    low += CHUNK;
  }
}

/** The lines of the days from the first up to the second. */
export const linesBetween = (
  tables: AuditTables,
  size: number,
  from: CalendarDay,
  until: CalendarDay,
): readonly AuditLine[] => {
  // Midnight in Amsterdam lies before midnight in UTC: a day earlier is surely early enough.
  let low = countBefore(tables, size, addDays(from, -1));
  const lines: AuditLine[] = [];
  for (;;) {
    const chunk = read(tables, low, CHUNK);
    const wanted = chunk.filter(({ tijd }) => {
      const { day } = momentOf(tijd);
      return day >= from && day < until;
    });
    lines.push(...wanted);
    low += chunk.length;
    const last = chunk.at(-1);
    if (last === undefined || last.tijd >= addDays(until, 1)) return lines;
  }
};
