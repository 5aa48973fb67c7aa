import {
  type Kwartaal,
  kwartaalVerder,
  type StatistischFeit,
} from '#application/cijfers/statistisch-feit.ts';
import type { Getal } from '#application/cijfers/tabel.ts';
import { metEnquetes } from '#application/simulatie/enquetes.ts';
import { BEGIN, verzonnenFeiten } from '#application/simulatie/statistische-feiten.ts';
import { beantwoord } from '#statistics/beantwoord.ts';
import { beveilig, type Regels } from '#statistics/onthulling/beveilig.ts';
import type { Eerder } from '#statistics/onthulling/net.ts';
import type { Telling } from '#statistics/tellen/telling.ts';
import { vragen } from '#statistics/vragen.ts';
import { zelfdeMensen } from '#statistics/zelfde-mensen.ts';

/** One table of one release: what was counted, what was shown, and for each place the name of who it counts. */
export type Blad = {
  readonly telling: Telling;
  readonly getoond: readonly (readonly Getal[])[];
  /** Places with the same name count the same people, in every country and every quarter. */
  readonly namen: readonly (readonly string[])[];
};

const KWARTALEN = 8;

const feitenVan = (zaad: number, aantal: number, kwartalen = KWARTALEN): readonly StatistischFeit[] => [
  ...metEnquetes(verzonnenFeiten(zaad, aantal, kwartalen), zaad),
];

const tel = (feiten: readonly StatistischFeit[], tot: Kwartaal): readonly Telling[] =>
  beantwoord(feiten, tot).map(({ antwoord }) => antwoord.telling);

const plek = (tabel: number, rij: string, kolom: number): string =>
  `${vragen[tabel]?.id} | ${rij} | ${kolom}`;

/** In so large a country nobody is the same people by accident. */
const GROOT_LAND = {
  inwoners: 3_000,
  zaden: [1_000_003, 1_000_033, 1_000_037],
  kwartalen: [3, 7, 11],
} as const;

/** Who is counted at each place of one large country at the end of one year; a place where nobody stands is not there. */
const geteldIn = (zaad: number, kwartaal: number): ReadonlyMap<string, string> => {
  const feiten = feitenVan(zaad, GROOT_LAND.inwoners, Math.max(...GROOT_LAND.kwartalen) + 1);
  return new Map(
    tel(feiten, kwartaalVerder(BEGIN, kwartaal)).flatMap(({ rijen }, t) =>
      rijen.flatMap(({ naam, cellen }) =>
        cellen.flatMap(({ aantal, sleutel }, k) =>
          aantal === 0 ? [] : [[plek(t, naam, k), `${sleutel} ${aantal}`] as const],
        ),
      ),
    ),
  );
};

/** The places that count the same people in large countries: what somebody knows who reads what is counted. */
const zelfdePlekken = (): ReadonlyMap<string, string> => {
  const { zaden, kwartalen } = GROOT_LAND;
  const landen = zaden.flatMap((zaad) => kwartalen.map((kwartaal) => geteldIn(zaad, kwartaal)));
  const plekken = new Set(landen.flatMap((land) => [...land.keys()]));
  const eerste = new Map<string, string>();
  return new Map(
    [...plekken].map((hier) => {
      const wie = landen.map((land) => land.get(hier)).join();
      const naam = eerste.get(wie) ?? hier;
      eerste.set(wie, naam);
      return [hier, naam];
    }),
  );
};

let namen: ReadonlyMap<string, string> | undefined;

/** A row of which nothing is shown may be left out of the table. */
const zichtbaar = ({ rijen, alleenGetoond }: Telling, getoond: Blad['getoond']): readonly number[] =>
  [...rijen.keys()].filter((r) => !alleenGetoond || (getoond[r] ?? []).some((getal) => getal !== null));

const bladVan = (t: number, telling: Telling, getoond: Blad['getoond']): Blad => {
  namen ??= zelfdePlekken();
  const zelfde = namen;
  const rijen = zichtbaar(telling, getoond).flatMap((r) => {
    const rij = telling.rijen[r];
    return rij === undefined ? [] : [{ rij, getoond: getoond[r] ?? [] }];
  });
  return {
    telling: { ...telling, rijen: rijen.map(({ rij }) => rij) },
    getoond: rijen.map((een) => een.getoond),
    namen: rijen.map(({ rij: { naam, cellen } }) =>
      cellen.map((_, k) => zelfde.get(plek(t, naam, k)) ?? plek(t, naam, k)),
    ),
  };
};

/** What a later release can look up: what stood at a place; undefined when there was no such place. */
const naslag = (bladen: readonly Blad[]): Eerder => {
  const rijen = bladen.map(
    ({ telling, getoond }) =>
      new Map(telling.rijen.map(({ naam, cellen }, r) => [naam, { cellen, getallen: getoond[r] }])),
  );
  return (t, naam, k) => {
    const rij = rijen[t]?.get(naam);
    return rij === undefined || rij.cellen[k]?.nvt ? undefined : rij.getallen?.[k];
  };
};

/** The releases of eight quarters of one invented country, every table of them. */
export const reeksVan = (zaad: number, regels: Regels): readonly (readonly Blad[])[] => {
  const feiten = feitenVan(zaad, 60 + (zaad % 400));
  const eerder: Eerder[] = [];
  return Array.from({ length: KWARTALEN }, (_, q) => {
    const tot = kwartaalVerder(BEGIN, q);
    const tellingen = tel(feiten, tot);
    const getallen = beveilig(tellingen, regels, {
      eerder,
      zelfde: zelfdeMensen(tellingen, tot),
    });
    const bladen = tellingen.map((telling, t) => bladVan(t, telling, getallen[t] ?? []));
    eerder.push(naslag(bladen));
    return bladen;
  });
};
