import type { CalendarDay } from '#kernel/calendar-day.ts';
import { cents } from '#kernel/money.ts';
import { doet, type Handeling } from './toneel.ts';

/** What is ordered: the supplier and the price, in whole euros incl. VAT. */
export type Bestelling = {
  readonly maatregel: string;
  readonly leverancier: string;
  readonly euro: number;
  readonly euroPerMaand?: number;
};

export const verstrekt = (...maatregelen: readonly string[]): Handeling =>
  doet('functionaris', { type: 'StelVerstrekkingVast', maatregelen });

/** Measures outside the home wait for what a jurist says. */
export const verstrektNaOordeel = (...maatregelen: readonly string[]): Handeling =>
  doet('functionaris', {
    type: 'StelVerstrekkingVast',
    maatregelen,
    oordeelJurist: 'Hoort bij de veilige woning, omdat de dreiging daar begint.',
  });

/** Lends a measure, if need be only up to and with a day before the end of the office. */
export const leent = (maatregel: string, reden: string, tot?: CalendarDay): Handeling =>
  doet('functionaris', {
    type: 'StelTerBeschikking',
    maatregel,
    reden,
    teruggave: 'De leverancier haalt het op en wijzigt de codes.',
    ...(tot !== undefined && { tot }),
  });

export const vraagtOfferte = ({ maatregel, leverancier, euro, euroPerMaand = 0 }: Bestelling): Handeling =>
  doet('functionaris', {
    type: 'LegOfferteVast',
    maatregel,
    leverancier,
    eenmaligCent: cents(euro * 100),
    perMaandCent: cents(euroPerMaand * 100),
  });

export const bestelt = ({ maatregel, leverancier }: Bestelling): Handeling =>
  doet('functionaris', { type: 'GeefOpdracht', maatregel, leverancier });

export const isOpgeleverd = (maatregel: string): Handeling =>
  doet('zelf', { type: 'MeldOplevering', maatregel });

export const meldtGebrek = (maatregel: string, omschrijving: string): Handeling =>
  doet('zelf', { type: 'MeldGebrek', maatregel, omschrijving });

export const werkt = (maatregel: string, bevinding = 'Samen geprobeerd. Het werkt.'): Handeling =>
  doet('functionaris', { type: 'MeldTestGoed', maatregel, bevinding });

export const betaalt = ({ maatregel, euro }: Bestelling, factuur: string): Handeling =>
  doet('functionaris', { type: 'Betaal', maatregel, bedragCent: cents(euro * 100), factuur });
