import type { z } from 'zod';
import type { IngetrokkenMaatregel } from '#domain/catalogus/inhoud.ts';
import type { Catalogusmaatregel } from '#domain/catalogus/maatregel.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { once } from '#kernel/once.ts';
import { bronSchema } from './catalogus-vorm.ts';
import { repeated } from './checked.ts';
import { findVersie, nearestVersie, readVersies } from './versies.ts';

type Known = {
  readonly soorten: ReadonlySet<string>;
  readonly eindes: ReadonlyMap<string, string>;
  readonly maatregelen: ReadonlyMap<string, Catalogusmaatregel>;
};

const problemsOf = (
  maatregel: Catalogusmaatregel,
  { soorten, eindes, maatregelen }: Known,
): readonly string[] => [
  ...maatregel.waartegen
    .filter((soort) => !soorten.has(soort))
    .map((soort) => `unknown scenariosoort ${soort}`),
  ...(eindes.has(maatregel.eindeReden) ? [] : [`unknown eindeReden ${maatregel.eindeReden}`]),
  ...maatregel.alternatieven
    .filter((code) => maatregelen.get(code)?.alternatieven.includes(maatregel.code) !== true)
    .map((code) => `alternatief ${code} does not name it back`),
];

/** Measures with the sentence that says when they may end. */
export const metEinde = (
  maatregelen: readonly Catalogusmaatregel[],
  eindes: ReadonlyMap<string, string>,
): readonly (Catalogusmaatregel & { readonly einde: string })[] =>
  maatregelen.map((maatregel) => ({ ...maatregel, einde: eindes.get(maatregel.eindeReden) ?? '' }));

/** The shape of one version of the catalogue, its references included; alternatives name each other both ways. */
export const catalogusSchema = bronSchema.transform((bron, context) => {
  const { versie, status, bronnen, scenariosoorten, eindeRedenen, herzienVoor, maatregelen } = bron;
  const known = {
    soorten: new Set(scenariosoorten.map(({ code }) => code)),
    eindes: new Map(eindeRedenen.map(({ code, tekst }) => [code, tekst])),
    maatregelen: new Map(maatregelen.map((maatregel) => [maatregel.code, maatregel])),
  };
  const problems = [
    ...repeated(maatregelen.map(({ code }) => code)).map((code) => `code stands twice: ${code}`),
    ...maatregelen.flatMap((maatregel) =>
      problemsOf(maatregel, known).map((problem) => `${maatregel.code}: ${problem}`),
    ),
  ];
  for (const message of problems) context.addIssue({ code: 'custom', message });
  return {
    versie,
    status,
    bronnen,
    scenariosoorten,
    eindeRedenen,
    herzienVoor,
    maatregelen: metEinde(maatregelen, known.eindes),
    /** What earlier versions had; a file names none. */
    ingetrokken: [] as readonly IngetrokkenMaatregel[],
  };
});

/** One version of the catalogue of measures; `versie` is what a dossier keeps. */
export type Catalogus = Readonly<z.output<typeof catalogusSchema>>;

/** One measure; amounts in eurocents incl. VAT, null where the first version names none; `einde` says when it may stop. */
export type CatalogusMaatregel = Readonly<Catalogus['maatregelen'][number]>;

const versies = once(() => readVersies('maatregelencatalogus', catalogusSchema));

/** All versions: those that came along as files, and those that were published here. */
export type Catalogi = {
  /** The catalogue that holds on a day: the newest published one, before that the file; before the first that first one. */
  readonly op: (day: CalendarDay) => Catalogus;
  /** The version of exactly this day. */
  readonly versie: (versie: CalendarDay) => Catalogus | undefined;
  /** Oldest first. */
  readonly versies: readonly CalendarDay[];
};

/** The files of the catalogue with what was published on top of them, oldest first. */
export const catalogi = (gepubliceerd: readonly Catalogus[]): Catalogi => {
  const eerste = gepubliceerd[0]?.versie;
  const bestanden = versies().filter(({ versie }) => eerste === undefined || versie < eerste);
  const alle = [...bestanden, ...gepubliceerd];
  return {
    op: (day) => findVersie(gepubliceerd, day) ?? nearestVersie(versies(), day),
    versie: (versie) => alle.find((een) => een.versie === versie),
    versies: alle.map(({ versie }) => versie),
  };
};

/** The catalogue as the files have it on a day; before the first version that first one. */
export const catalogus = (op: CalendarDay): Catalogus => nearestVersie(versies(), op);

/** A measure of a catalogue by its code; undefined when that version does not have it. */
export const findMaatregel = (van: Catalogus, code: string): CatalogusMaatregel | undefined =>
  van.maatregelen.find((maatregel) => maatregel.code === code);

/** The Dutch title of a kind of scenario; undefined when this version does not know it. */
export const findScenariosoort = (van: Catalogus, code: string): string | undefined =>
  van.scenariosoorten.find((soort) => soort.code === code)?.titel;
