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
 * too. What only grows and was shown before stays at least at the threshold: to disappear would say how small it is. Then cells are left out until what adds up gives none of the small ones away.
 */
export const beveilig = (
  { rijen, kolommen, totaal, verdeeld }: Telling,
  regels: Regels = REGELS,
  eerder: (rij: string, kolom: number) => Getal = () => null,
): readonly (readonly Getal[])[] => {
  const toon = (cel: Cel, r: number): Getal =>
    regels.totalenExact && totaal && r === rijen.length - 1 ? cel.aantal : vorm(cel, regels);
  const gegroeid = (naam: string, k: number): Getal =>
    kolommen[k]?.krimpt === false ? eerder(naam, k) : null;
  const getallen = rijen.map(({ naam, cellen }, r) =>
    cellen.map((cel, k) => {
      return toon(cel, r) ?? (gegroeid(naam, k) === null ? null : regels.drempel);
    }),
  );
  if (!regels.tweede) return getallen;
  const weg = getallen.map((rij) => rij.map((): Getal => null));
  const bodem = rijen.map(({ naam, cellen }) => cellen.map((_, k) => gegroeid(naam, k)));
  for (;;) {
    const slachtoffer = teNauw({ getallen, weg, bodem }, { totaal, verdeeld });
    if (slachtoffer === undefined) return getallen;
    const [r, k] = slachtoffer;
    const rij = getallen[r];
    const gemerkt = weg[r];
    if (rij === undefined || gemerkt === undefined) throw new Error('A cell of another table');
    gemerkt[k] = rij[k] ?? null;
    rij[k] = null;
  }
};
