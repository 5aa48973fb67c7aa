import { isWerkdag } from '#domain/gedeeld/termijnen.ts';
import { addDays, type CalendarDay } from '#kernel/calendar-day.ts';

/** The day that lies this many working days from a fixed day; negative is earlier. */
export type Dag = (werkdagen: number) => CalendarDay;

const volgende = (day: CalendarDay, richting: 1 | -1): CalendarDay => {
  const next = addDays(day, richting);
  return isWerkdag(next) ? next : volgende(next, richting);
};

/** Counts working days from a day; 0 is that day, working day or not. */
export const dagenVanaf = (vast: CalendarDay): Dag => {
  const reeks = { later: [vast], eerder: [vast] };
  return (werkdagen) => {
    const dagen = werkdagen < 0 ? reeks.eerder : reeks.later;
    while (dagen.length <= Math.abs(werkdagen)) {
      dagen.push(volgende(dagen.at(-1) ?? vast, werkdagen < 0 ? -1 : 1));
    }
    return dagen[Math.abs(werkdagen)] ?? vast;
  };
};
