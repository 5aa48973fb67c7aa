import { z } from 'zod';
import { type Compartiment, compartimenten } from '#domain/gedeeld/compartiment.ts';
import { addYears, type CalendarDay } from '#kernel/calendar-day.ts';
import { once } from '#kernel/once.ts';
import { daySchema, repeated, textSchema } from './checked.ts';
import { nearestVersie, readVersies } from './versies.ts';

/** The shape of one version of the terms; every compartment stands in it once, and nothing is ever erased by itself. */
export const bewaartermijnenSchema = z
  .object({
    versie: daySchema,
    status: z.enum(['eigen keuze, te bevestigen', 'bevestigd']),
    automatisch: z.literal(false),
    toelichting: textSchema,
    dagen: z.object({
      concept: z.number().int().positive(),
      antwoord: z.number().int().positive(),
      bedenktijd: z.number().int().positive(),
    }),
    termijnen: z
      .array(
        z.object({
          compartiment: z.enum(compartimenten),
          jaren: z.number().int().positive(),
          waarom: textSchema,
        }),
      )
      .length(compartimenten.length),
  })
  .refine(
    ({ termijnen }) => repeated(termijnen.map(({ compartiment }) => compartiment)).length === 0,
    'a compartment stands twice',
  );

export type Bewaartermijnen = z.output<typeof bewaartermijnenSchema>;

const versies = once(() => readVersies('bewaartermijnen', bewaartermijnenSchema));

/** The terms of keeping that hold on a day. */
export const bewaartermijnen = (op: CalendarDay): Bewaartermijnen => nearestVersie(versies(), op);

/**
 * Whether the terms of all these compartments have passed since the last fact of the dossier; never as long as the
 * terms themselves are to be confirmed.
 */
export const zijnVerstreken = (
  { status, termijnen }: Bewaartermijnen,
  gekozen: readonly Compartiment[],
  laatsteFeit: CalendarDay,
  op: CalendarDay,
): boolean =>
  status === 'bevestigd' &&
  termijnen
    .filter(({ compartiment }) => gekozen.includes(compartiment))
    .every(({ jaren }) => addYears(laatsteFeit, jaren) < op);
