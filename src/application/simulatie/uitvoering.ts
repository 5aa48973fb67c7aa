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

export const leent = (maatregel: string, reden: string): Handeling =>
  doet('functionaris', { type: 'StelTerBeschikking', maatregel, reden });

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
