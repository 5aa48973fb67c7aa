import { AFRONDING, DREMPEL, type Getal } from '#application/cijfers/tabel.ts';
import type { Cel, Telling } from '../tellen/telling.ts';
import { ruis } from './celsleutel.ts';
import {
  type Eerder,
  type Knoop,
  mensenVan,
  type Namen,
  type Net,
  netVan,
  onbekendenVan,
  plekkenVan,
} from './net.ts';
import { type Richting, richtingen, teNauw } from './terugrekenen.ts';

/**
 * What a reader knows of which places count the same people: what the questions say, even who they are, or nothing. More knowledge is
 * not more danger: what each wrongly takes to be small differs, and who reckons on from there may still be right.
 */
type Lezer = 'kent de vragen' | 'kent de mensen' | 'kent de tabellen';

/** What may be changed of the rules, so that a test can show that every rule is needed. */
export type Regels = {
  readonly drempel: number;
  readonly ruis: (sleutel: number) => number;
  readonly afronding: number;
  readonly totalenExact: boolean;
  /** Readers for whom figures are left out until they cannot reckon a small one back. */
  readonly lezers: readonly Lezer[];
};

export const REGELS: Regels = {
  drempel: DREMPEL,
  ruis,
  afronding: AFRONDING,
  totalenExact: false,
  lezers: ['kent de vragen', 'kent de mensen', 'kent de tabellen'],
};

const vorm = ({ aantal, sleutel }: Cel, regels: Regels): Getal => {
  const verstoord = aantal + regels.ruis(sleutel);
  if (verstoord < regels.drempel) return null;
  return Math.round(verstoord / regels.afronding) * regels.afronding;
};

type Getallen = readonly (readonly (readonly Getal[])[])[];

const kleinste = (knopen: readonly Knoop[]): Knoop | undefined =>
  knopen.toSorted((a, b) => (a.getoond ?? 0) - (b.getoond ?? 0))[0];

/**
 * The figure to leave out so that this count is no longer known: of what made it known, step by step back, the first that is shown
 * in this release, and the smallest of several. Undefined when it follows from earlier releases only, or one is left out already.
 */
const weglaatbaar = (
  nauw: Knoop,
  nu: ReadonlySet<Knoop>,
  verborgen: ReadonlySet<Knoop>,
): Knoop | undefined => {
  const gezien = new Set([nauw]);
  for (let stap: readonly Knoop[] = [nauw]; stap.length > 0; ) {
    if (stap.some((knoop) => verborgen.has(knoop))) return undefined;
    const gevonden = kleinste(stap.filter((knoop) => nu.has(knoop) && knoop.getoond !== null));
    if (gevonden !== undefined) return gevonden;
    stap = stap
      .flatMap(({ door }) => [...door].flatMap(({ geheel, delen }) => [geheel, ...delen]))
      .filter((knoop) => !gezien.has(knoop));
    for (const knoop of stap) gezien.add(knoop);
  }
  return undefined;
};

/** Every place of a table of this release, with its unknown. */
const plaatsen = ({ nu }: Net) =>
  nu.flatMap((rijen, t) => rijen.flatMap((rij, r) => rij.map((knoop, k) => ({ knoop, t, r, k }))));

/** Leaves out what gives a small count away in one net, wherever the same people stand, in all nets; gives whether it did. */
const laatWeg = (net: Net, richting: Richting, netten: readonly Net[], mensen: Namen): boolean => {
  const nu = new Set(net.nu.flat(2).filter((knoop) => knoop !== undefined));
  const verborgen = new Set<Knoop>();
  for (const nauw of teNauw(net, richting)) {
    const knoop = weglaatbaar(nauw, nu, verborgen);
    if (knoop !== undefined) verborgen.add(knoop);
  }
  const wie = new Set(
    plaatsen(net).flatMap(({ knoop, t, r, k }) =>
      knoop !== undefined && verborgen.has(knoop) ? [mensen[t]?.[r]?.[k]] : [],
    ),
  );
  for (const { knoop, t, r, k } of netten.flatMap(plaatsen))
    if (knoop !== undefined && wie.has(mensen[t]?.[r]?.[k])) knoop.getoond = null;
  return verborgen.size > 0;
};

/** What is known beside the counts themselves. */
type Naast = {
  /** What every earlier release showed, the oldest first. */
  readonly eerder?: readonly Eerder[];
  /** The places that count the same people whoever they are. */
  readonly zelfde?: Namen;
};

/**
 * The counts of all tables of a release as they may be shown. Each on its own gets noise, the threshold and the rounding, totals too.
 * What only grows and was shown before stays at least at the threshold: to disappear would say how small it is. Then figures are
 * left out, in every table where the same people stand, until no reader of this release and all earlier ones together can reckon
 * any small one back.
 */
export const beveilig = (
  tellingen: readonly Telling[],
  regels: Regels = REGELS,
  { eerder = [], zelfde = plekkenVan(tellingen) }: Naast = {},
): Getallen => {
  const laatst = eerder.at(-1);
  const getallen = tellingen.map(({ rijen, kolommen, totaal }, t) =>
    rijen.map(({ naam, cellen }, r) =>
      cellen.map((cel, k): Getal => {
        if (regels.totalenExact && totaal && r === rijen.length - 1) return cel.aantal;
        const stond = kolommen[k]?.krimpt === false && typeof laatst?.(t, naam, k) === 'number';
        return vorm(cel, regels) ?? (stond ? regels.drempel : null);
      }),
    ),
  );
  const namen: Readonly<Record<Lezer, Namen>> = {
    'kent de vragen': zelfde,
    'kent de mensen': onbekendenVan(tellingen),
    'kent de tabellen': plekkenVan(tellingen),
  };
  const netten = regels.lezers.map((lezer) => netVan(tellingen, namen[lezer], getallen, eerder));
  const [net] = netten;
  if (net === undefined) return getallen;
  const mensen = mensenVan(tellingen);
  const lezingen = netten.flatMap((een) => richtingen.map((richting) => ({ een, richting })));
  while (lezingen.filter(({ een, richting }) => laatWeg(een, richting, netten, mensen)).length > 0);
  return net.nu.map((rijen) => rijen.map((rij) => rij.map((knoop) => knoop?.getoond ?? null)));
};
