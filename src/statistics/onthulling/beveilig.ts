import { AFRONDING, DREMPEL, type Getal } from '#application/cijfers/tabel.ts';
import type { Cel, Telling } from '../tellen/telling.ts';
import { ruis } from './celsleutel.ts';
import { teNauw } from './terugrekenen.ts';

/** What may be changed of the rules, so that a test can show that every rule is needed. */
export type Regels = {
  readonly drempel: number;
  readonly ruis: (sleutel: number) => number;
  readonly afronding: number;
  readonly totalenExact: boolean;
  readonly tweede: boolean;
};

export const REGELS: Regels = {
  drempel: DREMPEL,
  ruis,
  afronding: AFRONDING,
  totalenExact: false,
  tweede: true,
};

const vorm = ({ aantal, sleutel }: Cel, regels: Regels): Getal => {
  const verstoord = aantal + regels.ruis(sleutel);
  if (verstoord < regels.drempel) return null;
  return Math.round(verstoord / regels.afronding) * regels.afronding;
};

/**
 * The counts of a table as they may be shown, row by row. Each cell on its own gets noise, the threshold and the rounding, totals
 * too; then cells are left out until what adds up gives none of the small ones away.
 */
export const beveilig = (
  { rijen, totaal, verdeeld }: Telling,
  regels: Regels = REGELS,
): readonly (readonly Getal[])[] => {
  const getallen = rijen.map(({ cellen }, r) =>
    cellen.map((cel) =>
      regels.totalenExact && totaal && r === rijen.length - 1 ? cel.aantal : vorm(cel, regels),
    ),
  );
  if (!regels.tweede) return getallen;
  const weg = getallen.map((rij) => rij.map(() => false));
  for (;;) {
    const slachtoffer = teNauw(getallen, weg, { totaal, verdeeld });
    if (slachtoffer === undefined) return getallen;
    const [r, k] = slachtoffer;
    const rij = getallen[r];
    const gemerkt = weg[r];
    if (rij === undefined || gemerkt === undefined) throw new Error('A cell of another table');
    rij[k] = null;
    gemerkt[k] = true;
  }
};
