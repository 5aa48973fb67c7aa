import { addDays, type CalendarDay, parseDay, weekday } from '#kernel/calendar-day.ts';
import type { PageContext } from '#web/server/route.ts';

/** The Monday of the week of this day. */
export const maandagVan = (day: CalendarDay): CalendarDay => addDays(day, 1 - weekday(day));

/** The Monday of the week before this one. */
export const vorigeWeek = (today: CalendarDay): CalendarDay => addDays(maandagVan(today), -7);

/** The week that an address names, or undefined when it names none that has begun. */
export const weekIn = (text: string | null | undefined, today: CalendarDay): CalendarDay | undefined => {
  const day = parseDay(text ?? '');
  return day === undefined || day > today ? undefined : maandagVan(day);
};

/** How many unusual looks of a week nobody went through. */
export const openVan = async ({ application, actor }: PageContext, week: CalendarDay): Promise<number> => {
  const vondsten = (await application.toezicht.ongewoon(actor, week)) ?? [];
  return vondsten.filter(({ nagekeken }) => nagekeken === undefined).length;
};
