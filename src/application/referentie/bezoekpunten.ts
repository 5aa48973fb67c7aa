import { z } from 'zod';
import { domeinen } from '#domain/gedeeld/domein.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { daySchema, repeated, textSchema } from './checked.ts';
import { nearestVersie, once, readVersies } from './versies.ts';

const puntSchema = z.object({
  code: z.string().regex(/^[WKIV]-\d{2}$/),
  domein: z.enum(domeinen),
  onderdeel: textSchema,
  punt: textSchema,
});

/** The shape of one version of the list of points to look at during a visit; every code stands in it once. */
export const bezoekpuntenSchema = z
  .object({ versie: daySchema, status: textSchema, punten: z.array(puntSchema).min(1) })
  .refine(({ punten }) => repeated(punten.map(({ code }) => code)).length === 0, 'a code stands twice');

/** Something to look at during a visit, said as it should be; a reminder for the adviser and not a norm. */
export type Bezoekpunt = Readonly<z.output<typeof puntSchema>>;

const versies = once(() => readVersies('bezoekpunten', bezoekpuntenSchema));

/** The points that hold on a day, in the order in which one walks; before the first version those of the first. */
export const bezoekpunten = (op: CalendarDay): readonly Bezoekpunt[] => nearestVersie(versies(), op).punten;
