import type { CalendarDay } from '#kernel/calendar-day.ts';
import { lru } from './lru.ts';

const withHour = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  hourCycle: 'h23',
});

export type Moment = { readonly day: CalendarDay; readonly hour: number };

const UTC_HOUR = 'YYYY-MM-DDTHH'.length;
const moments = lru<Moment>(10_000);

/** Day and hour in Amsterdam of an ISO instant of the log; all instants of one hour in UTC share them, so each is worked out once. */
export const momentOf = (tijd: string): Moment => {
  const utcHour = tijd.slice(0, UTC_HOUR);
  const known = moments.get(utcHour);
  if (known !== undefined) return known;
  const [day = '', hour = ''] = withHour.format(new Date(tijd)).split(', ');
  const moment = { day: day as CalendarDay, hour: Number(hour) };
  moments.set(utcHour, moment);
  return moment;
};
