import { z } from 'zod';
import { aarden, type Catalogusmaatregel, merken2021 } from '#domain/catalogus/maatregel.ts';
import { domeinen } from '#domain/gedeeld/domein.ts';
import { cents } from '#kernel/money.ts';
import { centsSchema, daySchema, textSchema } from './checked.ts';

const bandSchema = z
  .object({ van: centsSchema, tot: centsSchema })
  .refine(({ van, tot }) => van <= tot, 'van is more than tot');

/** A range in eurocents incl. VAT with where it comes from; running costs are whole cents a month. */
const bedragSchema = z
  .object({ van: centsSchema, tot: centsSchema, bron: textSchema })
  .refine(({ van, tot }) => van <= tot, 'van is more than tot');
const perJaarSchema = bedragSchema.refine(
  ({ van, tot }) => van % 12 === 0 && tot % 12 === 0,
  'a year is no whole number of cents a month',
);

const kern = {
  code: z.string().regex(/^[WKIV]-\d{3}$/),
  domein: z.enum(domeinen),
  titel: textSchema,
  omschrijving: textSchema,
  waartegen: z.array(textSchema).min(1),
  vraagt: textSchema,
  alternatieven: z.array(z.string()),
  betaler: z.enum(['organisatie', 'bestuurder']),
  eindeReden: z.string(),
  grondslag: z.enum(['woonplek', 'buiten-de-woning']),
  regeling2021: z.enum(merken2021).nullable(),
};

/** One measure as it is written since the second version: every field is filled. */
const maatregelSchema = z.object({
  ...kern,
  doel: textSchema,
  aard: z.enum(aarden),
  eenmalig: bedragSchema.nullable(),
  perJaar: perJaarSchema.nullable(),
  leverancier: textSchema.nullable(),
  zwaar: z.boolean(),
});

/** The first version, which did not yet name purpose, kind, running cost a year or what is heavier. */
const eersteSchema = z
  .object({
    ...kern,
    eenmalig: bandSchema.nullable(),
    perMaand: bandSchema.nullable(),
    kostenBron: textSchema,
    keurmerk: textSchema.nullable(),
  })
  .transform(
    ({ perMaand, kostenBron: bron, eenmalig, keurmerk, ...rest }): Catalogusmaatregel => ({
      ...rest,
      doel: '',
      aard: rest.eindeReden === 'gedrag' ? 'gedrag' : 'voorwerp',
      eenmalig: eenmalig && { ...eenmalig, bron },
      perJaar: perMaand && { van: cents(perMaand.van * 12), tot: cents(perMaand.tot * 12), bron },
      leverancier: keurmerk,
      zwaar: false,
    }),
  );

const rest = {
  versie: daySchema,
  status: textSchema,
  bronnen: z.array(textSchema).min(1),
  scenariosoorten: z.array(z.object({ code: textSchema, titel: textSchema })),
  eindeRedenen: z.array(z.object({ code: textSchema, tekst: textSchema })),
};

const gevuldSchema = maatregelSchema.extend({
  eenmalig: bedragSchema,
  perJaar: perJaarSchema,
  leverancier: textSchema,
});

/** A version of the catalogue as a file has it, of either form. */
export const bronSchema = z.union([
  z.object({
    ...rest,
    vorm: z.literal(2),
    herzienVoor: daySchema,
    maatregelen: z.array(gevuldSchema),
  }),
  z
    .object({ ...rest, vorm: z.undefined().optional(), maatregelen: z.array(eersteSchema) })
    .transform((eerste) => ({ ...eerste, herzienVoor: null })),
]);
