import type { Getal } from '#application/cijfers/tabel.ts';
import type { Cel, Telling } from '../tellen/telling.ts';

/** One unknown for a reader: a count of the same people in one release, in whatever tables it stands. */
export type Knoop = {
  getoond: Getal;
  laag: number;
  hoog: number;
  /** It was shown in an earlier release and can only grow: that it is missing now says nothing of its size. */
  stond: boolean;
  /** What narrowed it. */
  readonly door: Set<Verband>;
};

/** What a reader knows that holds: the parts make the whole. A part that is no more than its whole is such a sum with a rest. */
export type Verband = { readonly geheel: Knoop; readonly delen: readonly Knoop[]; readonly rest: boolean };

/** What an earlier release showed at a place; undefined when that release had no such place. */
export type Eerder = (tabel: number, rij: string, kolom: number) => Getal | undefined;

/** Undefined where nobody can stand, or where an earlier release had no such place. */
type Bladen = readonly (readonly (readonly (Knoop | undefined)[])[])[];

export type Net = {
  readonly knopen: readonly Knoop[];
  /** Sums first, and then what is no more than a whole. */
  readonly verbanden: readonly Verband[];
  /** The unknowns of the release that is being made, place by place. */
  readonly nu: Bladen;
};

/** For each place the word for who is counted there; null where nobody can stand. */
export type Namen = readonly (readonly (readonly (string | null)[])[])[];

const benoem = (tellingen: readonly Telling[], naam: (cel: Cel, plek: string) => string): Namen =>
  tellingen.map(({ rijen }, t) =>
    rijen.map(({ cellen }, r) => cellen.map((cel, k) => (cel.nvt ? null : naam(cel, `${t}.${r}.${k}`)))),
  );

/** Every place by itself, as for a reader who does not know which tables count the same people. */
export const plekkenVan = (tellingen: readonly Telling[]): Namen => benoem(tellingen, (_, plek) => plek);

/** The same people have the same word, in whatever table; nobody is not the same as nobody elsewhere. */
export const mensenVan = (tellingen: readonly Telling[]): Namen =>
  benoem(tellingen, ({ aantal, sleutel }, plek) => (aantal === 0 ? plek : `${sleutel}/${aantal}`));

/** The same, but within one table a reader cannot know that a part happens to be the whole: the total and the first column have the word. */
export const onbekendenVan = (tellingen: readonly Telling[]): Namen =>
  mensenVan(tellingen).map((rijen, t) => {
    const gezien = new Set<string | null>();
    const vanOnder = rijen.toReversed().map((rij, vanaf) =>
      rij.map((wie, k) => {
        if (wie !== null && gezien.has(wie)) return `${t}.${rijen.length - 1 - vanaf}.${k}`;
        gezien.add(wie);
        return wie;
      }),
    );
    return vanOnder.toReversed();
  });

const verbindBlad = (
  { kolommen, totaal, verdeeld, binnenEerste }: Telling,
  rijen: Bladen[number],
  verbind: (geheel: Knoop | undefined, delen: readonly (Knoop | undefined)[], rest?: boolean) => void,
): void => {
  if (totaal) {
    for (const k of kolommen.keys())
      verbind(
        rijen.at(-1)?.[k],
        rijen.slice(0, -1).map((rij) => rij[k]),
      );
  }
  for (const [eerste, ...andere] of rijen) {
    if (verdeeld) verbind(eerste, andere);
    else if (binnenEerste) for (const deel of andere) verbind(eerste, [deel], true);
  }
};

/**
 * Lays all tables of the earlier releases and of the one that is being made beside each other, as unknowns and what holds between
 * them: sums within a table, and what only grows from one release to the next. Places with the same name are one unknown.
 */
export const netVan = (
  tellingen: readonly Telling[],
  namen: Namen,
  getallen: readonly (readonly (readonly Getal[])[])[],
  eerder: readonly Eerder[],
): Net => {
  const groeit = new Set(
    tellingen.flatMap(({ kolommen }, t) =>
      (namen[t] ?? []).flatMap((rij) => rij.filter((_, k) => kolommen[k]?.krimpt === false)),
    ),
  );
  const knopen: Knoop[] = [];
  const verbanden: Verband[] = [];
  const verbind = (geheel: Knoop | undefined, alle: readonly (Knoop | undefined)[], rest = false): void => {
    const delen = alle.filter((deel) => deel !== undefined);
    if (geheel === undefined || delen.length === 0 || delen.includes(geheel)) return;
    verbanden.push({ geheel, delen, rest });
  };
  const maakKnoop = (getoond: Getal): Knoop => {
    const knoop: Knoop = { getoond, laag: 0, hoog: 0, stond: false, door: new Set() };
    knopen.push(knoop);
    return knoop;
  };

  let vorige = new Map<string, Knoop>();
  const legNeer = (toon: (t: number, r: number, k: number) => Getal | undefined): Bladen => {
    const hier = new Map<string, Knoop>();
    const knoopVan = (wie: string, getal: Getal | undefined): Knoop | undefined => {
      if (getal === undefined) return undefined;
      const zelfde = hier.get(wie);
      if (zelfde === undefined) {
        const knoop = maakKnoop(getal);
        hier.set(wie, knoop);
        return knoop;
      }
      // Who are the same people now were not always: two figures that differ were of others.
      if (zelfde.getoond !== null && getal !== null && zelfde.getoond !== getal) return maakKnoop(getal);
      zelfde.getoond ??= getal;
      return zelfde;
    };
    const bladen = namen.map((rijen, t) =>
      rijen.map((rij, r) => rij.map((wie, k) => (wie === null ? undefined : knoopVan(wie, toon(t, r, k))))),
    );
    for (const [t, telling] of tellingen.entries()) verbindBlad(telling, bladen[t] ?? [], verbind);
    for (const [wie, knoop] of hier) {
      const ervoor = groeit.has(wie) ? vorige.get(wie) : undefined;
      if (ervoor === undefined) continue;
      verbind(knoop, [ervoor], true);
      knoop.stond = ervoor.stond || ervoor.getoond !== null;
    }
    vorige = hier;
    return bladen;
  };
  for (const toen of eerder) legNeer((t, r, k) => toen(t, tellingen[t]?.rijen[r]?.naam ?? '', k));
  const nu = legNeer((t, r, k) => getallen[t]?.[r]?.[k] ?? null);
  return { knopen, verbanden: verbanden.toSorted((a, b) => Number(a.rest) - Number(b.rest)), nu };
};
