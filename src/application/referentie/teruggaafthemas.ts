import { z } from 'zod';
import { type TeruggaafThema, teruggaafThemas } from '#domain/advies/feiten.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { once } from '#kernel/once.ts';
import { daySchema, repeated, textSchema } from './checked.ts';
import { nearestVersie, readVersies } from './versies.ts';

/** The shape of one version of the themes of a return; every code stands in it once, and is one the program counts. */
export const teruggaafthemasSchema = z
  .object({
    versie: daySchema,
    status: z.literal('eigen keuze, geen wet'),
    toelichting: textSchema,
    themas: z
      .array(
        z.object({ code: z.enum(teruggaafThemas), titel: textSchema, uitleg: textSchema, kort: textSchema }),
      )
      .min(1),
  })
  .refine(({ themas }) => repeated(themas.map(({ code }) => code)).length === 0, 'a code stands twice');

/** A version of the themes; a return keeps its day. */
export type Teruggaafthemas = z.output<typeof teruggaafthemasSchema>;
type Thema = Teruggaafthemas['themas'][number];

const versies = once(() => readVersies('teruggaafthemas', teruggaafthemasSchema));

/** The themes that can be chosen on a day. */
export const teruggaafthemas = (op: CalendarDay): Teruggaafthemas => nearestVersie(versies(), op);

/** How a return of version `op` named this theme; a version that no longer has it leaves the code. */
export const themaOp = (op: CalendarDay, code: TeruggaafThema): Thema =>
  teruggaafthemas(op).themas.find((thema) => thema.code === code) ?? {
    code,
    titel: code,
    uitleg: '',
    kort: code,
  };
