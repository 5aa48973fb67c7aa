import type { Blad } from './reeks.ts';

/**
 * Somebody who lays all tables of all quarters together and solves for what every figure can be: the same people in two tables are
 * one unknown, parts make a whole, a part is never more than its whole, and what only grows never shrinks. Written apart from what
 * protects the tables. A figure is taken to be no more off than noise of three and rounding make it, and one that is missing to be small,
 * unless the figures around it cannot be so.
 */
const KLEIN = 10;
const RUIS = 3;
const ZOEK = KLEIN - 1 + RUIS;
const NAUW = 5;
const RONDES = 60;

/** `stond`: that it is missing does not say that it is small. */
type Onbekende = {
  echt: number;
  stond: boolean;
  getoond: number | null;
  laag: number;
  hoog: number;
  readonly naam: string;
};
type Som = { readonly geheel: Onbekende; readonly delen: readonly Onbekende[] };
type Paar = { readonly kleiner: Onbekende; readonly groter: Onbekende };

/** A small count that the attacker thinks to know to within less than five, rightly. */
export type Treffer = {
  readonly kwartaal: number;
  readonly naam: string;
  readonly echt: number;
  readonly grens: string;
};

type Kennis = { readonly sommen: Som[]; readonly paren: Paar[] };
type Vak = Onbekende | undefined;

/** The unknowns of one table, the same ones where the same people stood in a table before it. */
const vakkenVan = (
  { telling, getoond, namen }: Blad,
  nu: Map<string, Onbekende>,
): readonly (readonly Vak[])[] =>
  telling.rijen.map(({ cellen }, r) =>
    cellen.map(({ aantal, nvt }, k): Vak => {
      if (nvt) return undefined;
      const naam = namen[r]?.[k] ?? '';
      const nieuw: Onbekende = { echt: aantal, stond: false, getoond: null, laag: 0, hoog: 0, naam };
      const een = nu.get(naam) ?? nieuw;
      een.getoond ??= getoond[r]?.[k] ?? null;
      nu.set(naam, een);
      return een;
    }),
  );

/** What holds within one table. */
const binnenTabel = (
  { telling }: Blad,
  vakken: readonly (readonly Vak[])[],
  { sommen, paren }: Kennis,
): void => {
  const som = (geheel: Vak, alle: readonly Vak[]) => {
    const delen = alle.filter((deel) => deel !== undefined);
    if (geheel !== undefined && delen.length > 0 && !delen.includes(geheel)) sommen.push({ geheel, delen });
  };
  const kolom = (k: number) => vakken.slice(0, -1).map((rij) => rij[k]);
  if (telling.totaal) for (const [k, geheel] of (vakken.at(-1) ?? []).entries()) som(geheel, kolom(k));
  if (telling.verdeeld) for (const [geheel, ...delen] of vakken) som(geheel, delen);
  if (!telling.binnenEerste) return;
  for (const [groter, ...delen] of vakken)
    for (const kleiner of delen)
      if (groter !== undefined && kleiner !== undefined) paren.push({ kleiner, groter });
};

/** What can only grow, from one quarter to the next. */
const overKwartalen = (
  bladen: readonly Blad[],
  nu: ReadonlyMap<string, Onbekende>,
  vorige: ReadonlyMap<string, Onbekende>,
  { paren }: Kennis,
): void => {
  const groeit = new Set(
    bladen.flatMap(({ telling, namen }) =>
      namen.flatMap((rij) => rij.filter((_, k) => telling.kolommen[k]?.krimpt === false)),
    ),
  );
  for (const [naam, groter] of nu) {
    const kleiner = vorige.get(naam);
    if (kleiner === undefined || !groeit.has(naam)) continue;
    paren.push({ kleiner, groter });
    groter.stond = kleiner.stond || kleiner.getoond !== null;
  }
};

const verzamel = (reeks: readonly (readonly Blad[])[]) => {
  const kennis: Kennis = { sommen: [], paren: [] };
  const alle: Onbekende[][] = [];
  let vorige = new Map<string, Onbekende>();
  for (const bladen of reeks) {
    const nu = new Map<string, Onbekende>();
    for (const blad of bladen) binnenTabel(blad, vakkenVan(blad, nu), kennis);
    overKwartalen(bladen, nu, vorige, kennis);
    alle.push([...nu.values()]);
    vorige = nu;
  }
  return { alle, ...kennis };
};

const plus = (delen: readonly Onbekende[], kant: 'laag' | 'hoog'): number =>
  delen.reduce((som, deel) => som + deel[kant], 0);

/** Learns; what would contradict what is known already is left aside. */
const leer = (een: Onbekende, laag: number, hoog: number): boolean => {
  const [l, h] = [Math.max(een.laag, laag), Math.min(een.hoog, hoog)];
  if (l > h || (l === een.laag && h === een.hoog)) return false;
  een.laag = l;
  een.hoog = h;
  return true;
};

/** What is missing and turns out not to be small, because the figures around it cannot be so. */
const nietKlein = (sommen: readonly Som[], paren: readonly Paar[]): readonly Onbekende[] =>
  [
    ...sommen.flatMap(({ geheel, delen }) => (plus(delen, 'hoog') < geheel.laag ? delen : [])),
    ...sommen.flatMap(({ geheel, delen }) => (plus(delen, 'laag') > geheel.hoog ? [geheel] : [])),
    ...paren.flatMap(({ kleiner, groter }) => (kleiner.laag > groter.hoog ? [groter] : [])),
  ].filter((een) => een.getoond === null && !een.stond);

const uitSom = ({ geheel, delen }: Som): boolean => {
  const overGeheel = leer(geheel, plus(delen, 'laag'), plus(delen, 'hoog'));
  const [laag, hoog] = [plus(delen, 'laag'), plus(delen, 'hoog')];
  const overDelen = delen.map((deel) => {
    const anderenHoog = hoog - deel.hoog;
    const minstens = Number.isNaN(anderenHoog) ? 0 : geheel.laag - anderenHoog;
    return leer(deel, minstens, geheel.hoog - (laag - deel.laag));
  });
  return overGeheel || overDelen.includes(true);
};

const uitPaar = ({ kleiner, groter }: Paar): boolean =>
  [leer(kleiner, 0, groter.hoog), leer(groter, kleiner.laag, Number.POSITIVE_INFINITY)].includes(true);

type Stap = () => boolean;

/** In what order somebody reads. Who has taken something wrongly to be small, may think otherwise of the rest by it. */
export const volgorden: Readonly<
  Record<string, (sommen: readonly Stap[], paren: readonly Stap[]) => readonly Stap[]>
> = {
  'van voren naar achteren': (sommen, paren) => [...sommen, ...paren],
  'van achteren naar voren': (sommen, paren) => [...sommen.toReversed(), ...paren.toReversed()],
  'eerst wat niet groter kan zijn': (sommen, paren) => [...paren, ...sommen],
};

const redeneer = (stappen: readonly Stap[]): void => {
  for (let ronde = 0; ronde < RONDES; ronde += 1) {
    const geleerd = stappen.map((stap) => stap());
    if (!geleerd.includes(true)) return;
  }
};

/** Small counts that were looked at, and those of them that were found. */
export const legAllesNaastElkaar = (
  reeks: readonly (readonly Blad[])[],
  afronding: number,
  volgorde: (typeof volgorden)[string],
): { readonly klein: number; readonly treffers: readonly Treffer[] } => {
  const { alle, sommen, paren } = verzamel(reeks);
  const marge = RUIS + Math.floor(afronding / 2);
  const stappen = volgorde(
    sommen.map((som) => () => uitSom(som)),
    paren.map((paar) => () => uitPaar(paar)),
  );
  for (let geleerd = true; geleerd; ) {
    for (const een of alle.flat()) {
      een.laag = een.getoond === null ? 0 : Math.max(0, een.getoond - marge);
      een.hoog = een.stond ? Number.POSITIVE_INFINITY : ZOEK;
      if (een.getoond !== null) een.hoog = een.getoond + marge;
    }
    redeneer(stappen);
    const groot = nietKlein(sommen, paren);
    geleerd = groot.length > 0;
    for (const een of groot) een.stond = true;
  }
  const klein = alle.map((kwartaal) => kwartaal.filter(({ echt }) => echt < KLEIN));
  return {
    klein: klein.flat().length,
    treffers: klein.flatMap((kwartaal, q) =>
      kwartaal
        .filter(({ echt, laag, hoog }) => hoog - laag < NAUW && laag <= echt && echt <= hoog)
        .map(({ naam, echt, laag, hoog }) => ({ kwartaal: q, naam, echt, grens: `${laag} tot ${hoog}` })),
    ),
  };
};
