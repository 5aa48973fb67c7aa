import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { once } from '#kernel/once.ts';
import { checked, textSchema } from './checked.ts';
import { dataPath } from './package-path.ts';

export const SCENARIOS = ['laag', 'midden', 'hoog'] as const;
export type Scenarionaam = (typeof SCENARIOS)[number];

export const AANNAMEN = [
  'bekendheid',
  'gebruikt',
  'zou',
  'piek',
  'doorgang',
  'uitvoering',
  'eenmaligVan',
  'eenmaligTot',
  'lopendVan',
  'lopendTot',
  'urenPerAdvies',
  'urenPerAdviseur',
] as const;
export type Aannamecode = (typeof AANNAMEN)[number];

const waardeSchema = z.object({
  waarde: z.number().int().nonnegative(),
  bron: textSchema,
  eigen: z.boolean(),
});

const aannameSchema = z
  .object({
    code: z.enum(AANNAMEN),
    titel: textSchema,
    uitleg: textSchema,
    eenheid: z.enum(['procent', 'euro', 'uren']),
    min: z.number().int().nonnegative(),
    max: z.number().int().positive(),
    waarden: z.object({ laag: waardeSchema, midden: waardeSchema, hoog: waardeSchema }),
  })
  .refine(
    ({ min, max, waarden }) =>
      SCENARIOS.every((naam) => waarden[naam].waarde >= min && waarden[naam].waarde <= max),
    'a scenario lies outside the bounds',
  );

const schema = z.object({
  versie: textSchema,
  toelichting: textSchema,
  context: z.array(z.object({ zin: textSchema, bron: textSchema })),
  aannamen: z
    .array(aannameSchema)
    .refine(
      (lijst) => lijst.map(({ code }) => code).join() === AANNAMEN.join(),
      'every assumption once, in its order',
    ),
});

export type Aanname = Readonly<z.output<typeof aannameSchema>>;

/** What the forecast assumes, per scenario, each number with its source or as an assumption of our own. */
export const vooruitblikGegevens: () => Readonly<z.output<typeof schema>> = once(() =>
  checked(schema, JSON.parse(readFileSync(dataPath('vooruitblik.json'), 'utf8')), 'vooruitblik.json'),
);
