import { addDays, type CalendarDay } from '#kernel/calendar-day.ts';
import type { AuditTables } from './audit-tables.ts';
import { momentOf } from './day-of.ts';
import type { AuditLine } from './guard.ts';

const CHUNK = 1_000;

/** The lines of the days from the first up to the second; they stand in order of time, so the first is found by halving. */
export const linesBetween = (
  tables: AuditTables,
  size: number,
  from: CalendarDay,
  until: CalendarDay,
): readonly AuditLine[] => {
  const read = (after: number, limit: number) =>
    tables.linesAfter(after, limit).map(({ line }) => JSON.parse(line) as AuditLine);
  const isBefore = (after: number, day: CalendarDay): boolean => (read(after, 1)[0]?.tijd ?? '') < day;
  // Midnight in Amsterdam lies before midnight in UTC: a day earlier is surely early enough.
  const early = addDays(from, -1);
  let [low, high] = [0, size];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isBefore(middle, early)) low = middle + 1;
    else high = middle;
  }
  const lines: AuditLine[] = [];
  for (;;) {
    const chunk = read(low, CHUNK);
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
