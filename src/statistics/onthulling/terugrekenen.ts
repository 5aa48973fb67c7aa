import { DREMPEL } from '#application/cijfers/tabel.ts';
import type { Knoop, Lezer, Verband } from './net.ts';

/** The noise that a reader will reckon with; beyond it is one cell in twenty-five. */
const GEWONE_RUIS = 3;
const HALVE_STAP = 2;
const MARGE = GEWONE_RUIS + HALVE_STAP;
const ONDER_DREMPEL = DREMPEL - 1 + GEWONE_RUIS;
/** Nobody may know a small count closer than this. */
const SPEELRUIMTE = 5;

const laagste = (delen: readonly Knoop[]): number => delen.reduce((som, { laag }) => som + laag, 0);
const hoogste = (delen: readonly Knoop[]): number => delen.reduce((som, { hoog }) => som + hoog, 0);

/** What one figure says by itself: what is shown is at most so far off. */
const begin = (knopen: readonly Knoop[]): void => {
  for (const knoop of knopen) {
    const { getoond } = knoop;
    knoop.door.clear();
    knoop.laag = Math.max(0, (getoond ?? 0) - MARGE);
    knoop.hoog = getoond === null ? Number.POSITIVE_INFINITY : getoond + MARGE;
  }
};

/** Takes what is missing to be small, but for what was seen not to be. */
const neemAan = (knopen: readonly Knoop[], groot: ReadonlySet<Knoop>): void => {
  for (const knoop of knopen) {
    const { getoond, stond, laag, hoog } = knoop;
    knoop.strijdig = false;
    if (getoond === null && !stond && laag <= ONDER_DREMPEL && !groot.has(knoop))
      knoop.hoog = Math.min(hoog, ONDER_DREMPEL);
  }
};

/** What is known of each figure, to come back to. */
const onthoud = (knopen: readonly Knoop[]): (() => void) => {
  const bekend = knopen.map((knoop) => ({ ...knoop, knoop, door: [...knoop.door] }));
  return () => {
    for (const { knoop, laag, hoog, door } of bekend) {
      knoop.laag = laag;
      knoop.hoog = hoog;
      knoop.door.clear();
      for (const verband of door) knoop.door.add(verband);
    }
  };
};

/** What cannot be small after all: the figures around it contradict that, so a reader sees that it is missing to protect another. */
const tochGroot = (verbanden: readonly Verband[]): readonly Knoop[] =>
  verbanden
    .flatMap(({ geheel, delen, rest }) => [
      ...(laagste(delen) > geheel.hoog ? [geheel] : []),
      ...(!rest && hoogste(delen) < geheel.laag ? delen : []),
    ])
    .filter(({ getoond }) => getoond === null);

/** Takes in what narrows; what would contradict what is known is left aside, and noted. */
const leer = (knoop: Knoop, verband: Verband, laag: number, hoog: number): boolean => {
  const [onder, boven] = [Math.max(knoop.laag, laag), Math.min(knoop.hoog, hoog)];
  if (onder === knoop.laag && boven === knoop.hoog) return false;
  knoop.door.add(verband);
  if (onder > boven) {
    knoop.strijdig = true;
    return false;
  }
  knoop.laag = onder;
  knoop.hoog = boven;
  return true;
};

/** Narrows a whole and its parts by each other; gives those that became narrower. */
const vernauw = (verband: Verband): readonly Knoop[] => {
  const { geheel, delen, rest } = verband;
  const nauwer: Knoop[] = [];
  const laag = laagste(delen);
  const hoog = hoogste(delen);
  if (leer(geheel, verband, laag, rest ? Number.POSITIVE_INFINITY : hoog)) nauwer.push(geheel);
  for (const deel of delen) {
    const anderen = hoog - deel.hoog;
    const minstens = rest || !Number.isFinite(anderen) ? 0 : geheel.laag - anderen;
    if (leer(deel, verband, minstens, geheel.hoog - (laag - deel.laag))) nauwer.push(deel);
  }
  return nauwer;
};

/** What was taken to be small and leads to a contradiction that the figures around it do not settle. */
const onderStrijd = (knopen: readonly Knoop[]): readonly Knoop[] => {
  const grond = new Set(knopen.filter(({ strijdig }) => strijdig));
  for (const { door } of grond)
    for (const { geheel, delen } of door) for (const ander of [geheel, ...delen]) grond.add(ander);
  return [...grond].filter(({ getoond, stond }) => getoond === null && !stond);
};

/** Whether a small count is known too closely. */
const isNauw = ({ laag, hoog }: Knoop): boolean => laag < DREMPEL && hoog - laag < SPEELRUIMTE;

const klopt = ({ laag, hoog, echt }: Knoop): boolean => echt !== undefined && laag <= echt && echt <= hoog;

const redeneer = (verbanden: readonly Verband[]): void => {
  const teDoen = new Set(verbanden);
  for (const verband of teDoen) {
    teDoen.delete(verband);
    for (const knoop of vernauw(verband)) for (const ander of knoop.verbanden) teDoen.add(ander);
  }
};

/** Narrows until this reader learns nothing more. */
const lees = ({ net: { knopen, verbanden }, zorgvuldig }: Lezer): void => {
  begin(knopen);
  if (zorgvuldig) redeneer(verbanden);
  const terug = onthoud(knopen);
  const groot = new Set<Knoop>();
  const nieuwe = (alle: readonly Knoop[]) => alle.filter((knoop) => !groot.has(knoop));
  for (;;) {
    neemAan(knopen, groot);
    redeneer(verbanden);
    const gezien = nieuwe(tochGroot(verbanden));
    const nieuw = gezien.length > 0 ? gezien : nieuwe(onderStrijd(knopen));
    if (nieuw.length === 0) return;
    for (const knoop of nieuw) groot.add(knoop);
    terug();
  }
};

/**
 * Reckons back from everything that was shown as this reader could; gives the small counts that would be known too closely. What a
 * careful reader would know wrongly is left out: to hide figures for that would only feed wrong conclusions.
 */
export const teNauw = (lezer: Lezer): readonly Knoop[] => {
  lees(lezer);
  return lezer.net.knopen.filter((knoop) => isNauw(knoop) && (!lezer.zorgvuldig || klopt(knoop)));
};
