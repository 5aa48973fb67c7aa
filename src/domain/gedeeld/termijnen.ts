import { addDays, type CalendarDay, calendarDay, weekday, year } from '#kernel/calendar-day.ts';

/**
 * Working days: Monday to Friday without the public holidays of article 3 of the Algemene termijnenwet.
 * That article names 5 May and Good Friday every year, so both count as a holiday here, lustrum or not.
 */

/** Easter Sunday of a year by the Gregorian calendar (the method of Gauss, with Knuth's corrections). */
export const eerstePaasdag = (jaar: number): CalendarDay => {
  const golden = (jaar % 19) + 1;
  const century = Math.floor(jaar / 100) + 1;
  const skippedLeapDays = Math.floor((3 * century) / 4) - 12;
  const moonCorrection = Math.floor((8 * century + 5) / 25) - 5;
  const sunday = Math.floor((5 * jaar) / 4) - skippedLeapDays - 10;
  const rawEpact = (((11 * golden + 20 + moonCorrection - skippedLeapDays) % 30) + 30) % 30;
  const epact = rawEpact === 24 || (rawEpact === 25 && golden > 11) ? rawEpact + 1 : rawEpact;
  const moon = 44 - epact < 21 ? 74 - epact : 44 - epact;
  return addDays(calendarDay(`${jaar}-03-01`), moon + 7 - ((sunday + moon) % 7) - 1);
};

/** 27 April, or the day before when that is a Sunday; Koninginnedag on 30 (or 29) April until 2013. */
const koningsdag = (jaar: number): CalendarDay => {
  const day = calendarDay(`${jaar}-04-${jaar < 2014 ? 30 : 27}`);
  return weekday(day) === 7 ? addDays(day, -1) : day;
};

const berekenFeestdagen = (jaar: number): ReadonlySet<CalendarDay> => {
  const pasen = eerstePaasdag(jaar);
  return new Set([
    calendarDay(`${jaar}-01-01`),
    addDays(pasen, -2),
    pasen,
    addDays(pasen, 1),
    koningsdag(jaar),
    calendarDay(`${jaar}-05-05`),
    addDays(pasen, 39),
    addDays(pasen, 49),
    addDays(pasen, 50),
    calendarDay(`${jaar}-12-25`),
    calendarDay(`${jaar}-12-26`),
  ]);
};

const perJaar = new Map<number, ReadonlySet<CalendarDay>>();

/** The public holidays of a year, also those in a weekend. */
export const feestdagen = (jaar: number): ReadonlySet<CalendarDay> => {
  const known = perJaar.get(jaar);
  if (known !== undefined) return known;
  const days = berekenFeestdagen(jaar);
  perJaar.set(jaar, days);
  return days;
};

export const isWerkdag = (day: CalendarDay): boolean => weekday(day) < 6 && !feestdagen(year(day)).has(day);

type Werkjaar = {
  /** The working days of the year in order. */
  readonly dagen: readonly CalendarDay[];
  /** For each day of the year how many working days are over, that day included. */
  readonly teller: ReadonlyMap<CalendarDay, number>;
};

const bouwWerkjaar = (jaar: number): Werkjaar => {
  const dagen: CalendarDay[] = [];
  const teller = new Map<CalendarDay, number>();
  for (let day = calendarDay(`${jaar}-01-01`); year(day) === jaar; day = addDays(day, 1)) {
    if (isWerkdag(day)) dagen.push(day);
    teller.set(day, dagen.length);
  }
  return { dagen, teller };
};

const werkjaren = new Map<number, Werkjaar>();

/** A year of working days, worked out once; counting in it needs no calendar. */
const werkjaar = (jaar: number): Werkjaar => {
  const known = werkjaren.get(jaar) ?? bouwWerkjaar(jaar);
  werkjaren.set(jaar, known);
  return known;
};

const teller = (day: CalendarDay): number => werkjaar(year(day)).teller.get(day) ?? 0;

/** Working days after `from` up to and including `to`; negative (and mirrored) when `to` lies earlier. */
export const werkdagenTussen = (from: CalendarDay, to: CalendarDay): number => {
  if (to < from) return -werkdagenTussen(to, from);
  let count = teller(to) - teller(from);
  for (let jaar = year(from); jaar < year(to); jaar += 1) count += werkjaar(jaar).dagen.length;
  return count;
};

/** The working day `aantal` (0 or more) working days after `from`; for 0 `from` itself, working day or not. */
export const plusWerkdagen = (from: CalendarDay, aantal: number): CalendarDay => {
  if (aantal === 0) return from;
  let jaar = year(from);
  let nth = teller(from) + aantal;
  for (; nth > werkjaar(jaar).dagen.length; jaar += 1) nth -= werkjaar(jaar).dagen.length;
  return werkjaar(jaar).dagen[nth - 1] ?? from;
};
