import { isWerkdag, plusWerkdagen } from '#domain/gedeeld/termijnen.ts';
import { addDays, type CalendarDay } from '#kernel/calendar-day.ts';

/** The day that lies this many working days from a fixed day; negative is earlier. */
export type Dag = (werkdagen: number) => CalendarDay;

const minWerkdagen = (from: CalendarDay, aantal: number): CalendarDay => {
  let day = from;
  for (let left = aantal; left > 0; ) {
    day = addDays(day, -1);
    if (isWerkdag(day)) left -= 1;
  }
  return day;
};

/** Counts working days from a day; 0 is that day, working day or not. */
export const dagenVanaf =
  (vast: CalendarDay): Dag =>
  (werkdagen) =>
    werkdagen < 0 ? minWerkdagen(vast, -werkdagen) : plusWerkdagen(vast, werkdagen);
