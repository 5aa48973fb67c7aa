/** After a change of the advice one chooses again about what changed, and about nothing else. */
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { Maatregel } from '../gedeeld/maatregel.ts';
import { deelOpnieuw } from './delen.ts';
import type { KeuzeEvent } from './feiten.ts';
import { evolveKeuze, type KeuzeState } from './toestand.ts';

type Nieuw = {
  readonly op: CalendarDay;
  /** The version that holds now, and its measures. */
  readonly versie: number;
  readonly maatregelen: readonly Maatregel[];
  /** Those that were added, changed or dropped. */
  readonly geraakt: readonly string[];
};

/** What follows for the choice from a new version: what the organisation sees goes with it. */
export const heropenKeuze = (
  state: KeuzeState,
  { op, versie, maatregelen, geraakt }: Nieuw,
): readonly KeuzeEvent[] => {
  if (geraakt.length === 0) return [];
  const teKiezen = maatregelen.some(({ id }) => geraakt.includes(id));
  const heropend: KeuzeEvent = { type: 'KeuzeHeropend', op, maatregelen: geraakt, teKiezen };
  return [heropend, ...deelOpnieuw(op, { maatregelen, versie }, evolveKeuze(state, heropend))];
};
