/** Suppliers of an organisation: what is known of them, and what their deliveries showed. */
import { calendarDay, daysBetween } from '#kernel/calendar-day.ts';
import type { Boekregel, Leverancier } from './feiten.ts';
import { postenVan } from './posten.ts';

/** Every line counts, whatever its day. */
const LAATSTE_DAG = calendarDay('2199-12-31');

/** Facts of deliveries; no mark and no average of opinions. Days are calendar days from order to delivery. */
export type Ervaring = {
  readonly opdrachten: number;
  readonly leveringen: number;
  readonly mediaanDagen: number | null;
  readonly gebreken: number;
  readonly vervallen: number;
};

/** The middle one, the lower of two; null of none. */
export const mediaan = (getallen: readonly number[]): number | null => {
  const op = getallen.toSorted((a, b) => a - b);
  const midden = op[Math.floor((op.length - 1) / 2)];
  return midden ?? null;
};

/** Names are compared without regard to capitals. */
export const zelfdeNaam = (naam: string) => (leverancier: string | undefined) =>
  leverancier?.toLowerCase() === naam.toLowerCase();

/** What the book shows of one supplier; the name is compared without regard to capitals. */
export const ervaringMet = (naam: string, regels: readonly Boekregel[]): Ervaring => {
  const is = zelfdeNaam(naam);
  const eigen = regels.filter(({ leverancier }) => is(leverancier));
  const aantal = (soort: Boekregel['soort']) => eigen.filter((regel) => regel.soort === soort).length;
  const dagen = postenVan(eigen, LAATSTE_DAG).flatMap((post) => {
    const besteld = post.regels.find(({ soort }) => soort === 'verplichting');
    const geleverd = post.regels.find(({ soort }) => soort === 'levering');
    return besteld && geleverd ? [daysBetween(besteld.op, geleverd.op)] : [];
  });
  return {
    opdrachten: aantal('verplichting'),
    leveringen: aantal('levering'),
    mediaanDagen: mediaan(dagen),
    gebreken: aantal('gebrek'),
    vervallen: aantal('verplichting-vervallen'),
  };
};

/** Every supplier that was recorded or that appears in the book, by name. */
export const leveranciersVan = (
  vastgelegd: readonly Leverancier[],
  regels: readonly Boekregel[],
): readonly Leverancier[] => {
  const namen = regels.flatMap(({ leverancier }) => (leverancier === undefined ? [] : [leverancier]));
  const onbekend = [...new Set(namen)].filter(
    (naam) => !vastgelegd.some((een) => zelfdeNaam(een.naam)(naam)),
  );
  const leeg = { erkenning: '', domeinen: [], regio: '', gestopt: null };
  return [...vastgelegd, ...onbekend.map((naam) => ({ naam, ...leeg }))].toSorted((a, b) =>
    a.naam.localeCompare(b.naam, 'nl'),
  );
};
