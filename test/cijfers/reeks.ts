import {
  type Kwartaal,
  kwartaalVerder,
  type StatistischFeit,
} from '#application/cijfers/statistisch-feit.ts';
import type { Getal } from '#application/cijfers/tabel.ts';
import { ambtenPerGroep } from '#application/referentie/bestuurders.ts';
import { metEnquetes } from '#application/simulatie/enquetes.ts';
import { verzonnenFeiten } from '#application/simulatie/statistische-feiten.ts';
import { beveilig, type Regels } from '#statistics/onthulling/beveilig.ts';
import type { Eerder } from '#statistics/onthulling/net.ts';
import { lopenUit } from '#statistics/tellen/loop.ts';
import type { Telling } from '#statistics/tellen/telling.ts';
import { vragen } from '#statistics/vragen.ts';

/** One table of one release: what was counted, what was shown, and for each place the name of who it counts. */
export type Blad = {
  readonly telling: Telling;
  readonly getoond: readonly (readonly Getal[])[];
  /** Places with the same name count the same people, in every country and every quarter. */
  readonly namen: readonly (readonly string[])[];
};

const KWARTALEN = 8;
const BEGIN: Kwartaal = '2024-K1';

const feitenVan = (zaad: number, aantal: number): readonly StatistischFeit[] => [
  ...metEnquetes(verzonnenFeiten(zaad, aantal, KWARTALEN), zaad),
];

const tel = (feiten: readonly StatistischFeit[], tot: Kwartaal): readonly Telling[] => {
  const stand = { ...lopenUit(feiten, tot), tot, ambten: ambtenPerGroep() };
  return vragen.map(({ antwoord }) => antwoord(stand).telling);
};

const plek = (tabel: number, rij: string, kolom: number): string =>
  `${vragen[tabel]?.id} | ${rij} | ${kolom}`;

/** In so large a country nobody is the same people by accident. */
const GROOT_LAND = { inwoners: 3_000, zaden: [1_000_003, 1_000_033, 1_000_037], kwartalen: [3, 7] } as const;

/** One count in one large country: at which place, and who was counted. */
type Geteld = { readonly hier: string; readonly wie: string };

const geteldIn = (zaad: number): readonly Geteld[] => {
  const feiten = feitenVan(zaad, GROOT_LAND.inwoners);
  return GROOT_LAND.kwartalen.flatMap((kwartaal) =>
    tel(feiten, kwartaalVerder(BEGIN, kwartaal)).flatMap(({ rijen }, t) =>
      rijen.flatMap(({ naam, cellen }) =>
        cellen.map(({ aantal, sleutel }, k) => ({
          hier: plek(t, naam, k),
          wie: aantal === 0 ? '' : `${zaad} ${kwartaal} ${sleutel} ${aantal}`,
        })),
      ),
    ),
  );
};

/** The places that count the same people in large countries: what somebody knows who reads what is counted. */
const zelfdeMensen = (): ReadonlyMap<string, string> => {
  const perPlek = Map.groupBy(GROOT_LAND.zaden.flatMap(geteldIn), ({ hier }) => hier);
  const eerste = new Map<string, string>();
  return new Map(
    [...perPlek].map(([hier, tellingen]) => {
      const wie = tellingen.map((een) => een.wie).join();
      const naam = /\d/.test(wie) ? (eerste.get(wie) ?? hier) : hier;
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
  namen ??= zelfdeMensen();
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
    const tellingen = tel(feiten, kwartaalVerder(BEGIN, q));
    const getallen = beveilig(tellingen, regels, eerder);
    const bladen = tellingen.map((telling, t) => bladVan(t, telling, getallen[t] ?? []));
    eerder.push(naslag(bladen));
    return bladen;
  });
};
