import { addYears, type CalendarDay } from '#kernel/calendar-day.ts';
import type { Compartiment } from './compartiment.ts';

/** How long a part is kept after the last fact, and why. */
export type Bewaartermijn = {
  readonly compartiment: Compartiment;
  readonly jaren: number;
  readonly waarom: string;
};

/** What decides when the terms of a dossier end. */
export type Bewaarstand = {
  /** The day of the last fact: of the dossier, and for a person also of their cases. */
  readonly laatsteFeit: CalendarDay;
  /** Nothing runs any more; as long as something does, nothing ends. */
  readonly afgerond: boolean;
  /** The parts that are still there. */
  readonly delen: readonly Compartiment[];
};

/** Until when a part is kept: its last day, or null as long as the dossier runs. */
export type Bewaareinde = Bewaartermijn & { readonly tot: CalendarDay | null };

/** Until when each part that is there is kept, soonest first. */
export const bewaareinden = (
  termijnen: readonly Bewaartermijn[],
  { laatsteFeit, afgerond, delen }: Bewaarstand,
): readonly Bewaareinde[] =>
  termijnen
    .filter(({ compartiment }) => delen.includes(compartiment))
    .map((termijn) => ({ ...termijn, tot: afgerond ? addYears(laatsteFeit, termijn.jaren) : null }))
    .sort((a, b) => a.jaren - b.jaren);

/** The parts whose last day lies before `op`. */
export const verstreken = (einden: readonly Bewaareinde[], op: CalendarDay): readonly Compartiment[] =>
  einden.filter(({ tot }) => tot !== null && tot < op).map(({ compartiment }) => compartiment);
