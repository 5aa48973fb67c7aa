import type { CalendarDay } from './calendar-day.ts';
import { forLast } from './once.ts';

const amsterdam = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

const HOUR_MS = 3_600_000;
/** Days there begin on a whole hour. */
const dayInHour = forLast((hour: number) => amsterdam.format(hour * HOUR_MS) as CalendarDay);

/** The calendar day in Amsterdam at an instant. */
export const amsterdamDay = (instant: Date): CalendarDay =>
  dayInHour(Math.floor(instant.getTime() / HOUR_MS));
