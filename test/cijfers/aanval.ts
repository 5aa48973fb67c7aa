import type { Regels } from '#statistics/onthulling/beveilig.ts';
import { legAllesNaastElkaar, volgorden } from './ketting.ts';
import { type Blad, reeksVan } from './reeks.ts';

/**
 * Somebody who has the tables of every quarter, knows how figures were made and how many people there are, and everything about
 * everybody but one. Written apart from what protects the tables.
 */
export type Buit = {
  /** Small counts that were looked at. */
  readonly klein: number;
  /** Of those: shown as they are, or reckoned back from all tables of all quarters to within less than five. */
  readonly gevonden: number;
  /** Times that two figures beside each other prove one application. */
  readonly verschil: number;
};

const KLEIN = 10;
const ZEKER = 0.99;

type Cel = {
  readonly echt: number;
  readonly getoond: number | null;
  /** It was shown a quarter earlier and can only grow. */
  readonly bleef: boolean;
};

const kansOp = ({ getoond, bleef }: Cel, echt: number, zonderRuis: boolean): number => {
  const onder = bleef ? KLEIN : null;
  const uitkomst = (n: number) => (n < KLEIN ? onder : Math.round(n / 5) * 5);
  if (zonderRuis) return uitkomst(echt) === getoond ? 1 : 0;
  let kans = 0;
  for (let e = -25; e <= 25; e += 1) {
    if (uitkomst(echt + e) === getoond) kans += (0.6 / 1.4) * 0.4 ** Math.abs(e);
  }
  return kans;
};

/** Who knows all but one, and looks at a figure and its total, is sure that this one is in it. */
const verraadtLaatste = (cel: Cel, som: Cel, zonderRuis: boolean): boolean => {
  if (cel.echt === 0) return false;
  const wel = kansOp(cel, cel.echt, zonderRuis) * kansOp(som, som.echt, zonderRuis);
  const niet = kansOp(cel, cel.echt - 1, zonderRuis) * kansOp(som, som.echt - 1, zonderRuis);
  return wel / (wel + niet) > ZEKER;
};

/** Two totals that are exact: what lies between is one application. */
const verraadtVerschil = (vroeger: number | null, { getoond }: Cel, exact: boolean): boolean =>
  exact && vroeger !== null && getoond !== null && getoond - vroeger === 1;

/** Where a table stood a quarter earlier; rows are found by their name. */
const eerderIn = (blad: Blad | undefined, rij: string, k: number): number | null => {
  const r = blad?.telling.rijen.findIndex(({ naam }) => naam === rij) ?? -1;
  return blad?.getoond[r]?.[k] ?? null;
};

const verschillenIn = ({ telling, getoond }: Blad, vorige: Blad | undefined, regels: Regels): number => {
  if (!telling.totaal) return 0;
  const zonderRuis = [1, 12_345, 99_991].every((sleutel) => regels.ruis(sleutel) === 0);
  const cellen = telling.rijen.map(({ naam, cellen: rij }, r) =>
    rij.map(({ aantal }, k): Cel => {
      const bleef = telling.kolommen[k]?.krimpt === false && eerderIn(vorige, naam, k) !== null;
      return { echt: aantal, getoond: getoond[r]?.[k] ?? null, bleef };
    }),
  );
  const totalen = cellen.at(-1) ?? [];
  const delen = cellen.slice(0, -1).flatMap((rij) =>
    rij.filter((cel, k) => {
      const som = totalen[k];
      return som !== undefined && verraadtLaatste(cel, som, zonderRuis);
    }),
  );
  const sommen = totalen.filter((som, k) =>
    verraadtVerschil(eerderIn(vorige, 'Totaal', k), som, regels.totalenExact),
  );
  return delen.length + sommen.length;
};

/** Attacks the releases of eight quarters of one invented country. */
export const valAan = (zaad: number, regels: Regels): Buit => {
  const reeks = reeksVan(zaad, regels);
  const lezers = Object.values(volgorden).map((een) => legAllesNaastElkaar(reeks, regels.afronding, een));
  const bloot = reeks
    .flat()
    .flatMap(({ getoond }) => getoond.flat())
    .filter((getal) => getal !== null && getal < KLEIN);
  const verschil = reeks.flatMap((bladen, q) =>
    bladen.map((blad, t) => verschillenIn(blad, reeks[q - 1]?.[t], regels)),
  );
  return {
    klein: lezers[0]?.klein ?? 0,
    gevonden: lezers.flatMap(({ treffers }) => treffers).length + bloot.length,
    verschil: verschil.reduce((som, aantal) => som + aantal, 0),
  };
};
