import { z } from 'zod';
import { type Schakel, schakels } from '#domain/gedeeld/schakel.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { once } from '#kernel/once.ts';
import { daySchema, repeated, textSchema } from './checked.ts';
import { nearestVersie, readVersies } from './versies.ts';

/** A step with a norm: a step of the chain, the first phone call, or calling back who asked for it. Steps of the office-holder have none. */
export type Normschakel = Schakel | 'bellen' | 'terugbellen';

const workdays = z.number().int().nonnegative();

/** The shape of one version of the norms; every step stands in it at most once. */
export const normtijdenSchema = z
  .object({
    versie: daySchema,
    status: z.literal('eigen norm, geen wet'),
    toelichting: textSchema,
    normen: z.array(
      z
        .object({
          schakel: z.enum(['bellen', 'terugbellen', ...schakels]),
          titel: textSchema,
          vanaf: textSchema,
          aanZet: z.enum(['planner', 'adviseur', 'toetser', 'organisatie']),
          werkdagen: workdays,
          werkdagenSpoed: workdays.nullable(),
        })
        .refine((norm) => (norm.werkdagenSpoed ?? 0) <= norm.werkdagen, 'urgent takes longer'),
    ),
  })
  .refine(({ normen }) => repeated(normen.map(({ schakel }) => schakel)).length === 0, 'a step stands twice');

/** A norm in working days: 0 is the same day; `vanaf` is the event that starts the clock; null has no urgent lane. */
export type Normtijd = Readonly<z.output<typeof normtijdenSchema>['normen'][number]> & {
  readonly versie: CalendarDay;
  readonly status: string;
};

const versies = once(() => readVersies('normtijden', normtijdenSchema));

/** The norms that hold on a day, in the order of the chain; before the first version those of the first. */
export const normtijden = (op: CalendarDay): readonly Normtijd[] => {
  const { versie, status, normen } = nearestVersie(versies(), op);
  return normen.map((norm) => ({ ...norm, versie, status }));
};

/** The norm for one step on a day; undefined for a step without one: the office-holder takes their own time. */
export const findNormtijd = (schakel: Normschakel, op: CalendarDay): Normtijd | undefined => {
  const { versie, status, normen } = nearestVersie(versies(), op);
  const found = normen.find((norm) => norm.schakel === schakel);
  return found && { ...found, versie, status };
};
