import { z } from 'zod';
import { domeinen } from '#domain/gedeeld/domein.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { centsSchema, daySchema, repeated, textSchema } from './checked.ts';
import { nearestVersie, once, readVersies } from './versies.ts';

const kostenbandSchema = z
  .object({ van: centsSchema, tot: centsSchema })
  .refine(({ van, tot }) => van <= tot, 'van is more than tot')
  .nullable();

const maatregelSchema = z.object({
  code: z.string().regex(/^[WKIV]-\d{3}$/),
  domein: z.enum(domeinen),
  titel: textSchema,
  omschrijving: textSchema,
  waartegen: z.array(z.string()).min(1),
  vraagt: textSchema,
  alternatieven: z.array(z.string()),
  eenmalig: kostenbandSchema,
  perMaand: kostenbandSchema,
  kostenBron: textSchema,
  betaler: z.enum(['organisatie', 'bestuurder']),
  keurmerk: textSchema.nullable(),
  eindeReden: z.string(),
  grondslag: z.enum(['woonplek', 'buiten-de-woning']),
  regeling2021: z.enum(['brievenbus', 'ruiten', 'deurspion-of-intercom', 'basissysteem', 'kluis']).nullable(),
});

type MaatregelSource = z.output<typeof maatregelSchema>;
type Known = {
  readonly soorten: ReadonlySet<string>;
  readonly eindes: ReadonlyMap<string, string>;
  readonly maatregelen: ReadonlyMap<string, MaatregelSource>;
};

const problemsOf = (
  maatregel: MaatregelSource,
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

/** The shape of one version of the catalogue, its references included; alternatives name each other both ways. */
export const catalogusSchema = z
  .object({
    versie: daySchema,
    status: textSchema,
    bronnen: z.array(textSchema).min(1),
    scenariosoorten: z.array(z.object({ code: textSchema, titel: textSchema })),
    eindeRedenen: z.array(z.object({ code: textSchema, tekst: textSchema })),
    maatregelen: z.array(maatregelSchema),
  })
  .transform(({ eindeRedenen, maatregelen, ...rest }, context) => {
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
      maatregelen: maatregelen.map(({ eindeReden, ...maatregel }) => ({
        ...maatregel,
        einde: known.eindes.get(eindeReden) ?? '',
      })),
    };
  });

/** One version of the catalogue of measures; `versie` is what a dossier keeps. */
export type Catalogus = Readonly<z.output<typeof catalogusSchema>>;

/** One measure; amounts in eurocents incl. VAT, null where no source names one; `einde` says when it may stop. */
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
