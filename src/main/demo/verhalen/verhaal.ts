import type { Moment, Speler } from '#application/simulatie/toneel.ts';
import type { Dag } from '#application/simulatie/verloop.ts';
import { isWerkdag, plusWerkdagen } from '#domain/gedeeld/termijnen.ts';
import { addDays, type CalendarDay } from '#kernel/calendar-day.ts';
import type { mensen } from './mensen.ts';

/** An invented person, or a persona by subject. */
export type Wie =
  | keyof typeof mensen
  | 'burgemeester'
  | 'wethouder'
  | 'heemraad'
  | 'planner'
  | 'adviseur'
  | 'toetser-1'
  | 'toetser-2'
  | 'functionaris-gemeente'
  | 'functionaris-waterschap';

/** One case, up to where it stands today. */
export type Verhaal = {
  readonly zelf: Wie;
  /** Who plays another part than usual. */
  readonly anders?: Partial<Readonly<Record<Exclude<Speler, 'zelf'>, Wie>>>;
  /** What happened, told from today: -3 is three working days ago. */
  readonly verloop: (dag: Dag) => readonly Moment[];
};

const minWerkdagen = (from: CalendarDay, aantal: number): CalendarDay => {
  let day = from;
  for (let left = aantal; left > 0; ) {
    day = addDays(day, -1);
    if (isWerkdag(day)) left -= 1;
  }
  return day;
};

/** Counts working days from today; 0 is today, working day or not. */
export const dagenVanaf =
  (vandaag: CalendarDay): Dag =>
  (werkdagen) =>
    werkdagen < 0 ? minWerkdagen(vandaag, -werkdagen) : plusWerkdagen(vandaag, werkdagen);
