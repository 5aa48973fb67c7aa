import { type CalendarDay, daysBetween } from '#kernel/calendar-day.ts';
import type { RechtstoetsFeiten } from './feiten.ts';

type Periode = Pick<RechtstoetsFeiten, 'benoemingStondVast' | 'ambtVan' | 'ambtTot'>;

/** How a day lies to an office; 'zeker' is certain or in office, without knowing which of the two. */
export type Ligging = 'voor-zekerheid' | 'zeker-voor-ambt' | 'zeker' | 'in-ambt' | 'na-ambt' | 'onbekend';

/**
 * Places a day in relation to an office; the first and the last day of the office count.
 * When the day lies before the appointment was certain, the office cannot have begun either.
 */
export const ligging = (dag: CalendarDay, { benoemingStondVast, ambtVan, ambtTot }: Periode): Ligging => {
  if (ambtTot !== null && dag > ambtTot) return 'na-ambt';
  if (ambtVan !== null && dag >= ambtVan) return 'in-ambt';
  if (benoemingStondVast === null) return ambtVan === null ? 'onbekend' : 'voor-zekerheid';
  if (dag < benoemingStondVast) return 'voor-zekerheid';
  return ambtVan === null ? 'zeker' : 'zeker-voor-ambt';
};

const WAARNEMING_DAGEN = 30;

/**
 * Whether an acting chair of a water authority has acted for more than 30 days on this day (article 4.2.14
 * Rechtspositiebesluit): the thirtieth day after the first is not enough, the thirty-first is. Undefined when the start is not known.
 */
export const langGenoegWaarnemend = (dag: CalendarDay, sinds: CalendarDay | null): boolean | undefined =>
  sinds === null ? undefined : daysBetween(sinds, dag) > WAARNEMING_DAGEN;
