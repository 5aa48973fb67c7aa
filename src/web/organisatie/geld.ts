import type { ZaakView } from '#application/application.ts';
import { type CalendarDay, year } from '#kernel/calendar-day.ts';
import { type Cents, cents, sum } from '#kernel/money.ts';

export type Geld = {
  /** Ordered this year. */
  readonly besteld: Cents;
  /** Paid this year. */
  readonly betaald: Cents;
  /** What returns every month for measures that have not ended. */
  readonly perMaand: Cents;
};

/** What the given cases cost the organisation in the year of `op`. */
export const geldVan = (zaken: readonly Pick<ZaakView, 'zaak'>[], op: CalendarDay): Geld => {
  const ditJaar = (day: CalendarDay) => year(day) === year(op);
  const verstrekkingen = zaken.flatMap(({ zaak }) => zaak.uitvoering.verstrekkingen);
  return {
    besteld: sum(
      verstrekkingen.flatMap(({ opdracht }) =>
        opdracht !== null && ditJaar(opdracht.op) ? [opdracht.eenmaligCent] : [],
      ),
    ),
    betaald: sum(
      verstrekkingen.flatMap(({ betaald }) =>
        betaald.filter((een) => ditJaar(een.op)).map(({ bedragCent }) => bedragCent),
      ),
    ),
    perMaand: sum(
      verstrekkingen.map(({ stand, periodiek }) =>
        stand === 'beeindigd' || periodiek === null ? cents(0) : periodiek.perMaandCent,
      ),
    ),
  };
};
