import type { Kaart } from '#domain/bevoegdheid/kaart.ts';
import { type CalendarDay, year } from '#kernel/calendar-day.ts';
import { type Cents, sum } from '#kernel/money.ts';

export type Geld = {
  /** Ordered this year. */
  readonly besteld: Cents;
  /** Paid this year. */
  readonly betaald: Cents;
  /** What returns every month for measures that have not ended. */
  readonly perMaand: Cents;
};

/** What the cases of these cards cost the organisation in the year of `op`. */
export const geldVan = (kaarten: readonly Kaart[], op: CalendarDay): Geld => {
  const gelden = kaarten.flatMap(({ werk }) => (werk?.geld === undefined ? [] : [werk.geld]));
  const ditJaar = gelden.flatMap(({ jaren }) => jaren.filter(({ jaar }) => jaar === year(op)));
  return {
    besteld: sum(ditJaar.map(({ besteld }) => besteld)),
    betaald: sum(ditJaar.map(({ betaald }) => betaald)),
    perMaand: sum(gelden.map(({ perMaand }) => perMaand)),
  };
};
