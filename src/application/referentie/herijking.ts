import { z } from 'zod';
import { type Herijkingsregel, herijkingscodes } from '#domain/nazorg/herijken.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { once } from '#kernel/once.ts';
import { daySchema, repeated, textSchema } from './checked.ts';
import { nearestVersie, readVersies } from './versies.ts';

/** The shape of one version of what gives reason to look again; every code stands in it once at most. */
export const herijkingSchema = z
  .object({
    versie: daySchema,
    status: z.literal('eigen keuze, geen wet'),
    toelichting: textSchema,
    /** How long "not now" lasts. */
    uitstelMaanden: z.number().int().positive(),
    aanleidingen: z.array(
      z.object({
        code: z.enum(herijkingscodes),
        maanden: z.number().int(),
        minstensNaRapport: z.number().int().nonnegative(),
      }),
    ),
  })
  .refine(
    ({ aanleidingen }) => repeated(aanleidingen.map(({ code }) => code)).length === 0,
    'a code stands twice',
  );

const versies = once(() => readVersies('herijking', herijkingSchema));

/** What gives reason to look again, as it holds on a day. */
export const herijkingOp = (
  op: CalendarDay,
): { readonly uitstelMaanden: number; readonly aanleidingen: readonly Herijkingsregel[] } =>
  nearestVersie(versies(), op);
