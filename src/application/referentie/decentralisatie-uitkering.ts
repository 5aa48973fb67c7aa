import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { type Cents, cents } from '#kernel/money.ts';
import { forLast, once } from '#kernel/once.ts';
import { centsSchema, checked, daySchema, textSchema } from './checked.ts';
import { type Organisatie, organisatiesOp } from './organisaties.ts';
import { dataPath } from './package-path.ts';

const uitkeringSchema = z.object({
  vanaf: daySchema,
  perJaarCent: centsSchema,
  verdeling: textSchema,
  ontvangers: z.array(z.enum(['gemeente', 'provincie', 'waterschap'])),
  toelichting: textSchema,
  bronnen: z.array(textSchema).min(1),
});

/** The yearly contribution of the State: for all organisations together, in eurocents; never part of the legal test. */
export type DecentralisatieUitkering = Readonly<z.output<typeof uitkeringSchema>>;

/** What is known of the contribution, with its sources. */
export const decentralisatieUitkering: () => DecentralisatieUitkering = once(() =>
  checked(
    uitkeringSchema,
    JSON.parse(readFileSync(dataPath('decentralisatie-uitkering.json'), 'utf8')),
    'decentralisatie-uitkering.json',
  ),
);

const aantalOntvangers = forLast(
  (op: CalendarDay): number =>
    organisatiesOp(op).filter(({ soort }) => decentralisatieUitkering().ontvangers.includes(soort)).length,
);

/** Equal share of one organisation for a year, in whole cents (our own calculation); 0 for a waterschap. */
export const uitkeringPerJaar = (soort: Organisatie['soort'], op: CalendarDay): Cents => {
  const { vanaf, perJaarCent, ontvangers } = decentralisatieUitkering();
  if (op < vanaf || !ontvangers.includes(soort)) return cents(0);
  return cents(Math.floor(perJaarCent / aantalOntvangers(op)));
};
