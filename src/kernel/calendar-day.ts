/** A calendar day in Europe/Amsterdam, "YYYY-MM-DD"; days compare as strings. */
export type CalendarDay = string & { readonly __brand: 'CalendarDay' };

const MS_PER_DAY = 86_400_000;
const toUtc = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const fromUtc = (ms: number): CalendarDay => new Date(ms).toISOString().slice(0, 10) as CalendarDay;

/** Reads a day; undefined when the text is not an existing day between 1900 and 2199. */
export const parseDay = (text: string): CalendarDay | undefined => {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return undefined;
  const ms = toUtc(text);
  return Number.isNaN(ms) || fromUtc(ms) !== text ? undefined : (text as CalendarDay);
};

/** For days that the code itself is certain of; throws when the text is not a day. */
export const calendarDay = (text: string): CalendarDay => {
  const day = parseDay(text);
  if (day === undefined) throw new RangeError(`Not a calendar day: ${text}`);
  return day;
};

export const addDays = (day: CalendarDay, days: number): CalendarDay =>
  fromUtc(toUtc(day) + days * MS_PER_DAY);

/** Calendar days from `from` to `to`; negative when `to` lies earlier. */
export const daysBetween = (from: CalendarDay, to: CalendarDay): number =>
  Math.round((toUtc(to) - toUtc(from)) / MS_PER_DAY);

/** Same day of the month `months` later; the last day of that month when it is shorter. */
export const addMonths = (day: CalendarDay, months: number): CalendarDay => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return fromUtc(Date.UTC(year, month - 1 + months, Math.min(date, last)));
};

/** Same day `years` later; 29 February becomes 28 February in a common year. */
export const addYears = (day: CalendarDay, years: number): CalendarDay => addMonths(day, years * 12);

/** Day of the week, 1 = Monday … 7 = Sunday. */
export const weekday = (day: CalendarDay): number => new Date(toUtc(day)).getUTCDay() || 7;

export const year = (day: CalendarDay): number => Number(day.slice(0, 4));
