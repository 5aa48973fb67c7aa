import { type CalendarDay, parseDay } from '#kernel/calendar-day.ts';

/** A day as it is typed, in three parts; kept as typed when it is wrong. */
export type DayInput = { readonly day: string; readonly month: string; readonly year: string };

/** The names of the three inputs of a day field: `<name>-dag`, `<name>-maand`, `<name>-jaar`. */
export const dayInputNames = (name: string) =>
  ({ day: `${name}-dag`, month: `${name}-maand`, year: `${name}-jaar` }) as const;

/** Takes the three parts out of posted fields; what is absent is empty. */
export const takeDayInput = (fields: Readonly<Record<string, unknown>>, name: string): DayInput => {
  const take = (key: string) => {
    const value = fields[key];
    return typeof value === 'string' ? value.trim() : '';
  };
  const names = dayInputNames(name);
  return { day: take(names.day), month: take(names.month), year: take(names.year) };
};

/** True when nothing was filled in. */
export const isDayInputEmpty = ({ day, month, year }: DayInput): boolean => `${day}${month}${year}` === '';

/** The day that was meant; undefined when it is incomplete or does not exist. */
export const readDayInput = ({ day, month, year }: DayInput): CalendarDay | undefined =>
  /^\d{1,2}$/.test(day) && /^\d{1,2}$/.test(month)
    ? parseDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
    : undefined;

/** What is wrong with a typed day, in a sentence for beside the field; undefined when it is a day. */
export const dayInputError = (input: DayInput): string | undefined => {
  if (isDayInputEmpty(input)) return 'Vul een datum in.';
  if (input.day === '' || input.month === '' || input.year === '')
    return 'Vul een dag, een maand en een jaar in.';
  if (!/^\d{4}$/.test(input.year)) return 'Vul het jaar in met vier cijfers, bijvoorbeeld 2026.';
  return readDayInput(input) === undefined
    ? 'Deze datum bestaat niet. Kijk de dag en de maand na.'
    : undefined;
};

/** A known day, ready to be shown in the field. */
export const toDayInput = (day: CalendarDay): DayInput => {
  const [year = '', month = '', date = ''] = day.split('-');
  return { day: `${Number(date)}`, month: `${Number(month)}`, year };
};
