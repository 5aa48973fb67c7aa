/** What stands in a version of the catalogue, and how a draft makes the next one of it. */
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { Domein } from '../gedeeld/domein.ts';
import type { Catalogusmaatregel } from './maatregel.ts';

/** A measure that new advices no longer get: it stays valid where it was advised, and its code is never used again. */
export type IngetrokkenMaatregel = {
  readonly code: string;
  readonly titel: string;
  readonly reden: string;
  /** The version from which it is no longer there. */
  readonly sinds: CalendarDay;
};

export type Catalogusinhoud = {
  readonly versie: CalendarDay;
  readonly maatregelen: readonly Catalogusmaatregel[];
  readonly ingetrokken: readonly IngetrokkenMaatregel[];
};

/** One step of a draft: a measure as it will be, or one that goes. */
export type Catalogusstap =
  | { readonly soort: 'maatregel'; readonly maatregel: Catalogusmaatregel }
  | { readonly soort: 'ingetrokken'; readonly code: string; readonly reden: string };

export const codeVan = (stap: Catalogusstap): string =>
  stap.soort === 'maatregel' ? stap.maatregel.code : stap.code;

/** Two measures judged equal name each other: what one says, the other says too. */
const gespiegeld = (ander: Catalogusmaatregel, nieuw: Catalogusmaatregel): Catalogusmaatregel => {
  const hoort = nieuw.alternatieven.includes(ander.code);
  if (hoort === ander.alternatieven.includes(nieuw.code)) return ander;
  return {
    ...ander,
    alternatieven: hoort
      ? [...ander.alternatieven, nieuw.code]
      : ander.alternatieven.filter((code) => code !== nieuw.code),
  };
};

const metMaatregel = (inhoud: Catalogusinhoud, nieuw: Catalogusmaatregel): Catalogusinhoud => {
  const bekend = inhoud.maatregelen.some(({ code }) => code === nieuw.code);
  const rest = bekend ? inhoud.maatregelen : [...inhoud.maatregelen, nieuw];
  return {
    ...inhoud,
    maatregelen: rest.map((ander) => (ander.code === nieuw.code ? nieuw : gespiegeld(ander, nieuw))),
  };
};

const zonder = (inhoud: Catalogusinhoud, code: string, reden: string): Catalogusinhoud => {
  const weg = inhoud.maatregelen.find((maatregel) => maatregel.code === code);
  if (weg === undefined) return inhoud;
  return {
    ...inhoud,
    maatregelen: inhoud.maatregelen
      .filter((maatregel) => maatregel !== weg)
      .map((ander) => gespiegeld(ander, { ...weg, alternatieven: [] })),
    ingetrokken: [...inhoud.ingetrokken, { code, titel: weg.titel, reden, sinds: inhoud.versie }],
  };
};

/** Nobody is the equal of itself or of what is not there. */
const metBestaandeAlternatieven = (inhoud: Catalogusinhoud): Catalogusinhoud => {
  const codes = new Set(inhoud.maatregelen.map(({ code }) => code));
  return {
    ...inhoud,
    maatregelen: inhoud.maatregelen.map((maatregel) => {
      const blijft = maatregel.alternatieven.filter((code) => codes.has(code) && code !== maatregel.code);
      return blijft.length === maatregel.alternatieven.length
        ? maatregel
        : { ...maatregel, alternatieven: blijft };
    }),
  };
};

/** The version that these steps make of the one they start from; it bears the day `versie`. */
export const pasToe = (
  basis: Catalogusinhoud,
  stappen: readonly Catalogusstap[],
  versie: CalendarDay,
): Catalogusinhoud =>
  metBestaandeAlternatieven(
    stappen.reduce<Catalogusinhoud>(
      (inhoud, stap) =>
        stap.soort === 'maatregel'
          ? metMaatregel(inhoud, stap.maatregel)
          : zonder(inhoud, stap.code, stap.reden),
      { ...basis, versie },
    ),
  );

const LETTER: Readonly<Record<Domein, string>> = {
  wonen: 'W',
  werk: 'K',
  informatie: 'I',
  verplaatsen: 'V',
};

/** The next free code of a domain, "W-055"; `gebruikt` are all codes that were ever given. */
export const volgendeCode = (domein: Domein, gebruikt: readonly string[]): string => {
  const nummers = gebruikt
    .filter((code) => code.startsWith(`${LETTER[domein]}-`))
    .map((code) => Number(code.slice(2)));
  return `${LETTER[domein]}-${String(Math.max(0, ...nummers) + 1).padStart(3, '0')}`;
};
