import { type CalendarDay, calendarDay } from '#kernel/calendar-day.ts';

const CIRCULAIRE_2015 = calendarDay('2015-07-10');
const CIRCULAIRE_2019 = calendarDay('2019-01-01');
const CIRCULAIRE_2026 = calendarDay('2026-01-01');

export type Beslisser =
  | 'coordinator-bewaken-en-beveiligen'
  | 'hoofdofficier-van-justitie'
  | 'beoordeling-door-jurist';

/**
 * Who decides on measures when a mayor himself is threatened; never the mayor. By the Circulaire bewaken en beveiligen of 2015
 * (par. 4.4) and of 2026 (par. 2.4.2, retroactive to 1 January 2026); the versions of 2019 and 2023 were not read.
 */
export const beslisserBijBedreigdeBurgemeester = (op: CalendarDay): Beslisser => {
  if (op >= CIRCULAIRE_2026) return 'hoofdofficier-van-justitie';
  return op >= CIRCULAIRE_2015 && op < CIRCULAIRE_2019
    ? 'coordinator-bewaken-en-beveiligen'
    : 'beoordeling-door-jurist';
};
