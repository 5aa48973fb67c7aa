/** A clock that stands still: the days do not count for whoever has the ball, and are counted apart. */
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { Schakel } from './schakel.ts';
import { werkdagenTussen } from './termijnen.ts';

export const pauzeredenen = [
  'bestuurder-afwezig',
  'wacht-op-politie',
  'wacht-op-leverancier',
  'anders',
] as const;
/** Why a clock stands; a code, so that nobody writes down more than that. */
export type Pauzereden = (typeof pauzeredenen)[number];

/** From when to when the clock of a link stood; `tot` null while it stands. */
export type Pauze = {
  readonly schakel: Schakel;
  readonly van: CalendarDay;
  readonly tot: CalendarDay | null;
  readonly reden: Pauzereden;
};

const later = (a: CalendarDay, b: CalendarDay): CalendarDay => [a, b].toSorted()[1] ?? a;
const eerder = (a: CalendarDay, b: CalendarDay): CalendarDay => [a, b].toSorted()[0] ?? a;

/** Working days after `van` up to and including `tot` on which the clock stood; pauses follow one another and never overlap. */
export const werkdagenStil = (
  pauzes: readonly Pick<Pauze, 'van' | 'tot'>[],
  van: CalendarDay,
  tot: CalendarDay,
): number =>
  pauzes.reduce((som, pauze) => {
    const [begin, einde] = [later(pauze.van, van), eerder(pauze.tot ?? tot, tot)];
    return einde > begin ? som + werkdagenTussen(begin, einde) : som;
  }, 0);

/** What a card knows of the clock of its link. */
export type Klok = {
  readonly sinds: CalendarDay;
  /** Working days of ended pauses in this link. */
  readonly stil?: number;
  /** Since when it stands now. */
  readonly pauze?: CalendarDay;
};

/** Working days a link has really waited. */
export const werkdagenGewacht = ({ sinds, stil = 0, pauze }: Klok, op: CalendarDay): number =>
  Math.max(0, werkdagenTussen(sinds, eerder(pauze ?? op, op)) - stil);
