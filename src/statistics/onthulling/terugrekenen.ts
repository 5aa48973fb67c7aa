import { DREMPEL } from '#application/cijfers/tabel.ts';
import type { Knoop, Net, Verband } from './net.ts';

/** The noise that a reader will reckon with; beyond it is one cell in twenty-five. */
const GEWONE_RUIS = 3;
const HALVE_STAP = 2;
const MARGE = GEWONE_RUIS + HALVE_STAP;
const ONDER_DREMPEL = DREMPEL - 1 + GEWONE_RUIS;
/** Nobody may know a small count closer than this. */
const SPEELRUIMTE = 5;

const laagste = (delen: readonly Knoop[]): number => delen.reduce((som, { laag }) => som + laag, 0);
const hoogste = (delen: readonly Knoop[]): number => delen.reduce((som, { hoog }) => som + hoog, 0);

/** What one figure says: what is shown is at most so far off, and what is missing is small, but where `groot` says otherwise. */
const begin = (knopen: readonly Knoop[], groot: ReadonlySet<Knoop>): void => {
  for (const knoop of knopen) {
    const { getoond, stond } = knoop;
    knoop.door.clear();
    knoop.laag = Math.max(0, (getoond ?? 0) - MARGE);
    if (getoond !== null) knoop.hoog = getoond + MARGE;
    else knoop.hoog = stond || groot.has(knoop) ? Number.POSITIVE_INFINITY : ONDER_DREMPEL;
  }
};

/** What cannot be small after all: the figures around it contradict that, so a reader sees that it is missing to protect another. */
const tochGroot = (verbanden: readonly Verband[]): readonly Knoop[] =>
  verbanden
    .flatMap(({ geheel, delen, rest }) => [
      ...(laagste(delen) > geheel.hoog ? [geheel] : []),
      ...(!rest && hoogste(delen) < geheel.laag ? delen : []),
    ])
    .filter(({ getoond }) => getoond === null);

/** Takes in what narrows; what would contradict what is known is left aside. */
const leer = (knoop: Knoop, laag: number, hoog: number): boolean => {
  const [onder, boven] = [Math.max(knoop.laag, laag), Math.min(knoop.hoog, hoog)];
  if (onder > boven || (onder === knoop.laag && boven === knoop.hoog)) return false;
  knoop.laag = onder;
  knoop.hoog = boven;
  return true;
};

/** Narrows a whole and its parts by each other; gives those that became narrower. */
const vernauw = ({ geheel, delen, rest }: Verband): readonly Knoop[] => {
  const nauwer: Knoop[] = [];
  const laag = laagste(delen);
  const hoog = hoogste(delen);
  if (leer(geheel, laag, rest ? Number.POSITIVE_INFINITY : hoog)) nauwer.push(geheel);
  for (const deel of delen) {
    const anderen = hoog - deel.hoog;
    const minstens = rest || !Number.isFinite(anderen) ? 0 : geheel.laag - anderen;
    if (leer(deel, minstens, geheel.hoog - (laag - deel.laag))) nauwer.push(deel);
  }
  return nauwer;
};

const isNauw = ({ laag, hoog }: Knoop): boolean => laag < DREMPEL && hoog - laag < SPEELRUIMTE;

const redeneer = (verbanden: readonly Verband[]): void => {
  for (let nauwer = true; nauwer; ) {
    nauwer = false;
    for (const verband of verbanden) {
      for (const knoop of vernauw(verband)) {
        knoop.door.add(verband);
        nauwer = true;
      }
    }
  }
};

/** Where a reader begins. Something that was taken to be small and is not may mislead each of them otherwise. */
export const richtingen = ['van voren', 'van achteren'] as const;
export type Richting = (typeof richtingen)[number];

/** Reckons back from everything that was shown as a reader could; gives the small counts that would be known too closely. */
export const teNauw = ({ knopen, verbanden }: Net, richting: Richting): readonly Knoop[] => {
  const opRij = richting === 'van voren' ? verbanden : verbanden.toReversed();
  const groot = new Set<Knoop>();
  for (;;) {
    begin(knopen, groot);
    redeneer(opRij);
    const nieuw = tochGroot(verbanden).filter((knoop) => !groot.has(knoop));
    if (nieuw.length === 0) return knopen.filter(isNauw);
    for (const knoop of nieuw) groot.add(knoop);
  }
};
