import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { once } from '#kernel/once.ts';
import { type Groep, groepVan } from '../cijfers/statistisch-feit.ts';
import { checked, daySchema, textSchema } from './checked.ts';
import { dataPath } from './package-path.ts';

const AMBTEN = [
  'wethouder',
  'burgemeester',
  'gedeputeerde',
  'commissaris-van-de-koning',
  'lid-dagelijks-bestuur',
  'voorzitter-waterschap',
] as const;

const schema = z.object({
  peildatum: daySchema,
  ambten: z.record(z.enum(AMBTEN), z.number().int().positive()),
  toelichting: textSchema,
  bronnen: z.array(textSchema).min(1),
});

/** How many people hold each office; public. */
export const bestuurders: () => Readonly<z.output<typeof schema>> = once(() =>
  checked(schema, JSON.parse(readFileSync(dataPath('bestuurders.json'), 'utf8')), 'bestuurders.json'),
);

/** How many people hold an office of each group. */
export const ambtenPerGroep: () => Readonly<Record<Groep, number>> = once(() => {
  const aantallen: Record<Groep, number> = {
    wethouder: 0,
    burgemeester: 0,
    provincie: 0,
    waterschap: 0,
    anders: 0,
  };
  for (const ambt of AMBTEN) aantallen[groepVan(ambt)] += bestuurders().ambten[ambt];
  return aantallen;
});
