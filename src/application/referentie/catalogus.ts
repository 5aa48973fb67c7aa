import type { z } from 'zod';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { bronSchema, type MaatregelBron } from './catalogus-vorm.ts';
import { repeated } from './checked.ts';
import { nearestVersie, once, readVersies } from './versies.ts';

type Known = {
  readonly soorten: ReadonlySet<string>;
  readonly eindes: ReadonlyMap<string, string>;
  readonly maatregelen: ReadonlyMap<string, MaatregelBron>;
};

const problemsOf = (maatregel: MaatregelBron, { soorten, eindes, maatregelen }: Known): readonly string[] => [
  ...maatregel.waartegen
    .filter((soort) => !soorten.has(soort))
    .map((soort) => `unknown scenariosoort ${soort}`),
  ...(eindes.has(maatregel.eindeReden) ? [] : [`unknown eindeReden ${maatregel.eindeReden}`]),
  ...maatregel.alternatieven
    .filter((code) => maatregelen.get(code)?.alternatieven.includes(maatregel.code) !== true)
    .map((code) => `alternatief ${code} does not name it back`),
];

/** The shape of one version of the catalogue, its references included; alternatives name each other both ways. */
export const catalogusSchema = bronSchema.transform(({ eindeRedenen, maatregelen, ...rest }, context) => {
  const known = {
    soorten: new Set(rest.scenariosoorten.map(({ code }) => code)),
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
    ...rest,
    eindeRedenen,
    maatregelen: maatregelen.map((maatregel) => ({
      ...maatregel,
      einde: known.eindes.get(maatregel.eindeReden) ?? '',
    })),
  };
});

/** One version of the catalogue of measures; `versie` is what a dossier keeps. */
export type Catalogus = Readonly<z.output<typeof catalogusSchema>>;

/** One measure; amounts in eurocents incl. VAT, null where the first version names none; `einde` says when it may stop. */
export type CatalogusMaatregel = Readonly<Catalogus['maatregelen'][number]>;

const versies = once(() => readVersies('maatregelencatalogus', catalogusSchema));

/** The catalogue that holds on a day; before the first version that first one. */
export const catalogus = (op: CalendarDay): Catalogus => nearestVersie(versies(), op);

/** A measure of a catalogue by its code; undefined when that version does not have it. */
export const findMaatregel = (van: Catalogus, code: string): CatalogusMaatregel | undefined =>
  van.maatregelen.find((maatregel) => maatregel.code === code);

/** The Dutch title of a kind of scenario; undefined when this version does not know it. */
export const findScenariosoort = (van: Catalogus, code: string): string | undefined =>
  van.scenariosoorten.find((soort) => soort.code === code)?.titel;
