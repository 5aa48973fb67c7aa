import type { Werkgeld } from '#domain/bevoegdheid/kaart.ts';
import type { UitvoeringState } from '#domain/uitvoering/uitvoering.ts';
import { year } from '#kernel/calendar-day.ts';
import { cents, sum } from '#kernel/money.ts';

/** What one case costs the organisation, per year of the order and of the payment; undefined when nothing was provided. */
export const geldVan = ({ verstrekkingen }: UitvoeringState): Werkgeld | undefined => {
  if (verstrekkingen.length === 0) return undefined;
  const besteld = verstrekkingen.flatMap(({ opdracht }) =>
    opdracht === null ? [] : [{ jaar: year(opdracht.op), bedrag: opdracht.eenmaligCent }],
  );
  const betaald = verstrekkingen.flatMap((een) =>
    een.betaald.map(({ op, bedragCent }) => ({ jaar: year(op), bedrag: bedragCent })),
  );
  const van = (bedragen: typeof besteld, jaar: number) =>
    sum(bedragen.filter((een) => een.jaar === jaar).map(({ bedrag }) => bedrag));
  const jaren = [...new Set([...besteld, ...betaald].map(({ jaar }) => jaar))].sort((a, b) => a - b);
  return {
    jaren: jaren.map((jaar) => ({ jaar, besteld: van(besteld, jaar), betaald: van(betaald, jaar) })),
    perMaand: sum(
      verstrekkingen.map(({ stand, periodiek }) =>
        stand === 'beeindigd' || periodiek === null ? cents(0) : periodiek.perMaandCent,
      ),
    ),
  };
};
