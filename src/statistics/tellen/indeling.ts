import {
  type Gebeurtenis,
  type Groep,
  groepen,
  type Kwartaal,
} from '#application/cijfers/statistisch-feit.ts';
import { eerste, type Loop } from './loop.ts';

const NAAM: Readonly<Record<Groep, string>> = {
  wethouder: 'Wethouder',
  burgemeester: 'Burgemeester',
  provincie: 'Bestuurder van een provincie',
  waterschap: 'Bestuurder van een waterschap',
  anders: 'Ander ambt',
};

/** Rows for the groups of offices. */
export const perGroep = {
  rijen: groepen.filter((groep) => groep !== 'anders').map((code) => ({ code, naam: NAAM[code] })),
  rij: ({ groep }: Loop): string => groep,
};

export const jaarVan = (kwartaal: Kwartaal): string => kwartaal.slice(0, 4);

/** The first year of the scheme. */
const EERSTE_JAAR = 2024;

/** The years up to and with the one of quarter `tot`. */
export const jarenTot = (tot: Kwartaal): readonly string[] =>
  Array.from({ length: Number(jaarVan(tot)) - EERSTE_JAAR + 1 }, (_, nr) => `${EERSTE_JAAR + nr}`);

/** Rows for years, by a quarter of the course. */
export const perJaar = (tot: Kwartaal, rij: (loop: Loop) => string | undefined) => ({
  rijen: jarenTot(tot).map((jaar) => ({ code: jaar, naam: jaar })),
  rij,
});

/** The year of the application. */
export const beginjaar = ({ begin }: Loop): string => jaarVan(begin);

/** The year in which this first happened in a course. */
export const jaarWaarin =
  (gebeurtenis: Gebeurtenis) =>
  (loop: Loop): string | undefined => {
    const voorval = eerste(loop, gebeurtenis);
    return voorval === undefined ? undefined : jaarVan(voorval.kwartaal);
  };

/** Counts every course. */
export const iedereen = (naam: string) => ({ naam, telt: () => true });
