import { z } from 'zod';
import type { Momentregel } from '#domain/nazorg/momenten.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { once } from '#kernel/once.ts';
import { daySchema, repeated, textSchema } from './checked.ts';
import { nearestVersie, readVersies } from './versies.ts';

/** The shape of one version of the moments of aftercare; every code stands in it once. */
export const nazorgmomentenSchema = z
  .object({
    versie: daySchema,
    status: z.literal('eigen keuze, geen wet'),
    toelichting: textSchema,
    momenten: z
      .array(
        z.object({
          code: textSchema,
          vanaf: z.enum(['rapport', 'verkiezingen', 'einde-ambt']),
          maanden: z.number().int(),
          dagen: z.number().int(),
          elkJaar: z.boolean(),
        }),
      )
      .min(1),
  })
  .refine(({ momenten }) => repeated(momenten.map(({ code }) => code)).length === 0, 'a code stands twice');

const versies = once(() => readVersies('nazorgmomenten', nazorgmomentenSchema));

/** The moments that hold for a report of this day. */
export const nazorgmomenten = (rapport: CalendarDay): readonly Momentregel[] =>
  nearestVersie(versies(), rapport).momenten;
