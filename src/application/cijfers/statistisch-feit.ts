import { type Ambt, functiegroep } from '#domain/gedeeld/ambt.ts';

/** Groups in which nobody stands alone: of the small offices those of one kind of organisation together. */
export const groepen = ['wethouder', 'burgemeester', 'provincie', 'waterschap', 'anders'] as const;
export type Groep = (typeof groepen)[number];

/** The group of an office: wethouders and burgemeesters are many, the others stand together per kind of organisation. */
export const groepVan = (ambt: Ambt): Groep => {
  if (ambt === 'wethouder' || ambt === 'burgemeester') return ambt;
  const soort = functiegroep(ambt);
  return soort === 'gemeente' ? 'anders' : soort;
};

/** What happened, as far as figures need to know. */
export const gebeurtenissen = [
  'aangemeld', // detail: gezamenlijk or zelf
  'aanleiding', // detail: the reason; one fact for each
  'spoed',
  'niet-ontvankelijk',
  'ingetrokken',
  'bezoek',
  'keurmerk', // detail: voldoet, vereist, or the ground of the exception
  // Something the certificate misses, where the adviser told whether a measure concerns it; detail: the part of the home.
  'keurmerkpunt-raakt',
  'keurmerkpunt-los',
  'aangeboden',
  'teruggegeven', // detail: the theme; one fact for each
  'vastgesteld',
  'maatregel', // detail: the domain; one fact for each measure; euro: middle of its band
  'rapport',
  'gekozen', // detail: the domain
  'afgezien', // detail: the reason, or geen-reden
  'keuze-klaar',
  'verstrekt',
  'betaald', // euro: what was paid
  'opgeleverd', // everything that was provided works
  'nazorg', // detail: terugbellen or goed
  'knelpunt', // detail: the code
  'herijking', // detail: the reason
  'gesloten',
  'enquete-gevraagd', // detail: the list
  'enquete', // an answer, in a course of its own; detail: the list
  'enquete-antwoord', // detail: the column and what was answered, "uitgevoerd=deels"
  // What became of a measure; detail: its code in the catalogue, which tells of nobody.
  'maatregel-geadviseerd',
  'maatregel-gekozen',
  'maatregel-werkt',
  'maatregel-gebrek',
  'maatregel-gestopt',
  'maatregel-gedaan', // as the office-holder answers in aftercare, like the next
  'maatregel-niet-gedaan',
  'punt', // detail: the code of a point of the guide or the inspection, or eigen
] as const;
export type Gebeurtenis = (typeof gebeurtenissen)[number];

/** A quarter of a year, "2026-K3": the finest time that figures know. */
export type Kwartaal = `${number}-K${1 | 2 | 3 | 4}`;

/**
 * A fact without identity: nobody's dossier, name, organisation or day. Sealed by the guard, and opened only to make a release.
 * `spoor` is a random word that facts of one course share; it never leaves the making of a release.
 */
export type StatistischFeit = {
  readonly spoor: string;
  readonly kwartaal: Kwartaal;
  readonly groep: Groep;
  /** Code of the province, on the application only. */
  readonly provincie?: string;
  readonly gebeurtenis: Gebeurtenis;
  readonly detail?: string;
  /** Whole weeks since the application. */
  readonly weken?: number;
  /** The same without the working days on which a clock stood; absent when none did. */
  readonly lopend?: number;
  /** Euros, rounded to fifty. */
  readonly euro?: number;
};

/** The quarter a day (YYYY-MM-DD) falls in. */
export const kwartaalVan = (day: string): Kwartaal =>
  `${day.slice(0, 4)}-K${Math.ceil(Number(day.slice(5, 7)) / 3)}` as Kwartaal;

/** The quarter `stap` quarters later; negative is earlier. */
export const kwartaalVerder = (kwartaal: Kwartaal, stap: number): Kwartaal => {
  const nummer = Number(kwartaal.slice(0, 4)) * 4 + Number(kwartaal.slice(6)) - 1 + stap;
  return `${Math.floor(nummer / 4)}-K${(nummer % 4) + 1}` as Kwartaal;
};

/** How many quarters `tot` lies after `van`. */
export const kwartalenTussen = (van: Kwartaal, tot: Kwartaal): number =>
  (Number(tot.slice(0, 4)) - Number(van.slice(0, 4))) * 4 + Number(tot.slice(6)) - Number(van.slice(6));
