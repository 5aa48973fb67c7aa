/** The yearly review: when a measure must be looked at again. */
import { addYears, type CalendarDay } from '#kernel/calendar-day.ts';
import type { CatalogusState } from './toestand.ts';

/** The day on which somebody looks again: a year after it was last looked at or changed, else when its version says. */
export const nazienVoor = (
  code: string,
  { nagezien }: Pick<CatalogusState, 'nagezien'>,
  herzienVoor: CalendarDay | null,
  versie: CalendarDay,
): CalendarDay => {
  const laatst = nagezien[code]?.op;
  return laatst === undefined ? (herzienVoor ?? addYears(versie, 1)) : addYears(laatst, 1);
};
