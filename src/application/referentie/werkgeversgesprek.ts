import { z } from 'zod';
import { werkgeversmaatregelen } from '#domain/gedeeld/werkgeversbeeld.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { once } from '#kernel/once.ts';
import { daySchema, textSchema } from './checked.ts';
import { nearestVersie, readVersies } from './versies.ts';

/** The shape of one version of the questions about what an employer does; each of the eight once. */
export const werkgeversgesprekSchema = z
  .object({
    versie: daySchema,
    status: textSchema,
    maatregelen: z.array(
      z.object({ code: z.enum(werkgeversmaatregelen), titel: textSchema, vraag: textSchema }),
    ),
  })
  .refine(
    ({ maatregelen }) => maatregelen.map(({ code }) => code).join() === werkgeversmaatregelen.join(),
    'not each of the eight once, in order',
  );

const versies = once(() => readVersies('werkgeversgesprek', werkgeversgesprekSchema));

/** The questions that hold on a day; before the first version those of the first. */
export const werkgeversvragenOp = (op: CalendarDay) => nearestVersie(versies(), op).maatregelen;
