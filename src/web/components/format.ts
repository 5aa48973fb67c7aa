import { type CalendarDay, weekday, year } from '#kernel/calendar-day.ts';

export { formatEuro } from '#kernel/money.ts';

const weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;
const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** "3 maart": for a line where the year is clear. */
export const formatDayAndMonth = (day: CalendarDay): string =>
  `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1]}`;

/** "3 maart 2026". */
export const formatDay = (day: CalendarDay): string => `${formatDayAndMonth(day)} ${year(day)}`;

/** "maart 2026": where the day itself is nobody's business. */
export const formatMonth = (day: CalendarDay): string =>
  `${months[Number(day.slice(5, 7)) - 1]} ${year(day)}`;

/** "dinsdag 3 maart 2026": for every day on which somebody must be or do something. */
export const formatWeekday = (day: CalendarDay): string => `${weekdays[weekday(day) - 1]} ${formatDay(day)}`;

/** "14:00" becomes "14.00 uur". */
export const formatTime = (time: string): string => `${time.replace(':', '.')} uur`;

const amsterdam = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** A moment as an ISO instant becomes "3 maart 2026, 09.12 uur" in Amsterdam; throws when it is no moment. */
export const formatMoment = (instant: string): string => {
  const [day = '', time = ''] = amsterdam.format(new Date(instant)).split(' ');
  return `${formatDay(day as CalendarDay)}, ${formatTime(time)}`;
};

/** The time of day of a moment in Amsterdam, "09.12 uur". */
export const formatClock = (instant: string): string => formatMoment(instant).split(', ')[1] ?? '';

/** "1 werkdag", "4 werkdagen". */
export const formatCount = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** The first letter as a capital: a word or name that starts a sentence or a label. */
export const metHoofdletter = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
