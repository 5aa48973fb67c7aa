import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { checked } from './checked.ts';
import { dataPath } from './package-path.ts';

/** Something that holds from the day of its version until the next version starts. */
export type Versie = { readonly versie: CalendarDay };

/** All versions in a folder of `data/`, oldest first; throws when one is wrong or bears another day than its file. */
export const readVersies = <Schema extends z.ZodType<Versie>>(
  folder: string,
  schema: Schema,
): readonly z.output<Schema>[] =>
  readdirSync(dataPath(folder))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const source = join(folder, file);
      const versie = checked(schema, JSON.parse(readFileSync(dataPath(source), 'utf8')), source);
      if (`${versie.versie}.json` !== file)
        throw new Error(`Reference data ${source} says it is ${versie.versie}`);
      return versie;
    });

/** The version that holds on a day; undefined before the first one. */
export const findVersie = <V extends Versie>(versies: readonly V[], op: CalendarDay): V | undefined =>
  versies.findLast(({ versie }) => versie <= op);

/** As `findVersie`, but the first version for days before it: that one is then the nearest there is. */
export const nearestVersie = <V extends Versie>(versies: readonly V[], op: CalendarDay): V => {
  const versie = findVersie(versies, op) ?? versies[0];
  if (versie === undefined) throw new Error('Reference data without any version');
  return versie;
};
