import { z } from 'zod';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { once } from '#kernel/once.ts';
import { daySchema, repeated, textSchema } from './checked.ts';
import { nearestVersie, readVersies } from './versies.ts';

const vraagSchema = z.object({ code: z.string().regex(/^Z-\d{2}$/), vraag: textSchema, tip: textSchema });

/** The shape of one version of the self-scan; every question asks for something that helps, so that yes is good. */
export const zelfscanSchema = z
  .object({
    versie: daySchema,
    status: textSchema,
    groepen: z
      .array(
        z.object({ naam: z.string().regex(/^[a-z]+$/), titel: textSchema, vragen: z.array(vraagSchema) }),
      )
      .min(1),
  })
  .refine(
    ({ groepen }) => repeated(groepen.flatMap(({ vragen }) => vragen.map(({ code }) => code))).length === 0,
    'a code stands twice',
  );

/** One version of the questions an office-holder asks themselves. */
export type Zelfscanversie = Readonly<z.output<typeof zelfscanSchema>>;
/** Questions that belong together, on one page. */
export type Zelfscangroep = Zelfscanversie['groepen'][number];

const versies = once(() => readVersies('zelfscan', zelfscanSchema));

/** The questions that hold on a day; before the first version those of the first. */
export const zelfscanOp = (op: CalendarDay): Zelfscanversie => nearestVersie(versies(), op);

/** The questions of one version; throws for a version that never was. */
export const findZelfscan = (versie: CalendarDay): Zelfscanversie => {
  const found = versies().find((een) => een.versie === versie);
  if (found === undefined) throw new Error(`No version ${versie} of the self-scan`);
  return found;
};
