/** Which organisation has the rights and duties of one that was abolished (Wet arhi, article 44 lid 1). */
import type { CalendarDay } from '#kernel/calendar-day.ts';

/** An organisation that is abolished on the day of its herindeling; `opvolger` null as long as nobody named the one that takes over. */
export type Opheffing = {
  readonly code: string;
  readonly op: CalendarDay;
  readonly opvolger: string | null;
};

/** Who stands on a day where this organisation stood: itself while it exists, else its successor, or null when none is known. */
export type Opvolger = (code: string, op: CalendarDay) => string | null;

/** Nobody succeeds anybody. */
export const zonderOpvolging: Opvolger = (code) => code;

/** Follows the successions up to and including a day, one after the other; who is abolished is never succeeded by itself. */
export const opvolgerVolgens = (opheffingen: readonly Opheffing[]): Opvolger => {
  const van = new Map(opheffingen.map((een) => [een.code, een]));
  return (code, op) => {
    let nu = code;
    for (const _ of opheffingen) {
      const opheffing = van.get(nu);
      if (opheffing === undefined || opheffing.op > op) return nu;
      if (opheffing.opvolger === null) return null;
      nu = opheffing.opvolger;
    }
    return nu;
  };
};
