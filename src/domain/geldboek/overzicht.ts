/** A year of the book, and what the coming years may cost. All amounts in eurocents incl. VAT. */
import { type CalendarDay, calendarDay, year } from '#kernel/calendar-day.ts';
import { type Cents, cents, sum } from '#kernel/money.ts';
import type { Boekregel, Boeksoort } from './feiten.ts';
import {
  isBeeindigd,
  openVerplichting,
  type Post,
  postenVan,
  teBetalen,
  totaalVan,
  vasteLastenIn,
} from './posten.ts';

export type Jaaroverzicht = {
  readonly jaar: number;
  readonly besteld: Cents;
  readonly gefactureerd: Cents;
  readonly gecrediteerd: Cents;
  readonly betaald: Cents;
  readonly terugbetaald: Cents;
  /** The real cost: paid, less what came back. */
  readonly kosten: Cents;
  /** The VAT on invoices less that on credit notes, as far as it was typed. */
  readonly btw: Cents;
  /** Monthly costs as agreed, whether or not they were invoiced yet. */
  readonly vasteLasten: Cents;
  /** At the end of the year, or today in a year that runs. */
  readonly openVerplichtingen: Cents;
  readonly teBetalen: Cents;
};

const eindeVan = (jaar: number, vandaag: CalendarDay): CalendarDay =>
  jaar === year(vandaag) ? vandaag : calendarDay(`${jaar}-12-31`);

export const jaaroverzicht = (
  regels: readonly Boekregel[],
  jaar: number,
  vandaag: CalendarDay,
): Jaaroverzicht => {
  const ditJaar = regels.filter(({ op }) => year(op) === jaar);
  const posten = postenVan(regels, eindeVan(jaar, vandaag));
  const van = (soort: Boeksoort) => totaalVan(ditJaar, soort);
  const btwVan = (soort: Boeksoort) =>
    sum(ditJaar.flatMap((regel) => (regel.soort === soort ? [regel.btwCent ?? cents(0)] : [])));
  return {
    jaar,
    besteld: cents(van('verplichting') - van('verplichting-vervallen')),
    gefactureerd: van('factuur'),
    gecrediteerd: van('creditnota'),
    betaald: van('betaling'),
    terugbetaald: van('terugbetaling'),
    kosten: cents(van('betaling') - van('terugbetaling')),
    btw: cents(btwVan('factuur') - btwVan('creditnota')),
    vasteLasten: sum(posten.map((post) => vasteLastenIn(post, jaar))),
    openVerplichtingen: sum(posten.map(openVerplichting)),
    teBetalen: sum(posten.map(teBetalen)),
  };
};

export type Jaarraming = { readonly jaar: number; readonly van: Cents; readonly tot: Cents };

const besteld = ({ regels }: Post): boolean =>
  regels.findLast(({ soort }) => soort === 'verplichting' || soort === 'verplichting-vervallen')?.soort ===
  'verplichting';

/** What the advice expects of a measure that was not ordered yet. */
const geraamd = (post: Post, soort: 'raming' | 'raming-per-maand') => {
  const regel = post.regels.findLast((een) => een.soort === soort);
  if (regel === undefined || besteld(post) || isBeeindigd(post)) return { van: 0, tot: 0 };
  return { van: regel.bedragCent, tot: regel.totCent ?? regel.bedragCent };
};

/**
 * What this year (what is still to come) and the two years after it may cost: fixed is what was ordered and returns,
 * the range is that of measures that still have to be ordered. New cases are not in it.
 */
export const driejaarsraming = (
  regels: readonly Boekregel[],
  vandaag: CalendarDay,
): readonly Jaarraming[] => {
  const posten = postenVan(regels, vandaag);
  const ditJaar = year(vandaag);
  const openNu = sum(posten.map((post) => cents(openVerplichting(post) + Math.max(0, teBetalen(post)))));
  const eenmalig = posten.map((post) => geraamd(post, 'raming'));
  const perMaand = posten.map((post) => geraamd(post, 'raming-per-maand'));
  const tel = (bedragen: readonly { van: number; tot: number }[], kant: 'van' | 'tot') =>
    bedragen.reduce((totaal, bedrag) => totaal + bedrag[kant], 0);
  const maandenOver = 12 - Number(vandaag.slice(5, 7)) + 1;
  return [0, 1, 2].map((later) => {
    const jaar = ditJaar + later;
    const vast = sum(posten.map((post) => vasteLastenIn(post, jaar)));
    const eerste = later === 0;
    const kant = (welke: 'van' | 'tot') =>
      cents(
        vast +
          (eerste ? openNu + tel(eenmalig, welke) : 0) +
          tel(perMaand, welke) * (eerste ? maandenOver : 12),
      );
    return { jaar, van: kant('van'), tot: kant('tot') };
  });
};

/** One supplier, number and amount in more than one case: perhaps an invoice that was sent twice. */
type DubbeleFactuur = {
  readonly leverancier: string;
  readonly stuk: string;
  /** The numbers of the cases it stands in, in the order of the lines. */
  readonly zaken: readonly string[];
};

/** Invoices that stand in more than one case, in one book or in several that one organisation keeps. */
export const dubbeleFacturen = (regels: readonly Boekregel[]): readonly DubbeleFactuur[] => {
  const facturen = new Map<string, DubbeleFactuur>();
  for (const { soort, leverancier = '', stuk = '', bedragCent, zaak } of regels) {
    if (soort !== 'factuur') continue;
    const sleutel = JSON.stringify([leverancier.toLowerCase(), stuk, bedragCent]);
    const { zaken, ...eerder } = facturen.get(sleutel) ?? { leverancier, stuk, zaken: [] };
    facturen.set(sleutel, { ...eerder, zaken: zaken.includes(zaak) ? zaken : [...zaken, zaak] });
  }
  return [...facturen.values()].filter(({ zaken }) => zaken.length > 1);
};
