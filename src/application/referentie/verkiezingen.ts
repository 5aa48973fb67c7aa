import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { OrganisatieSoort } from '#domain/gedeeld/ambt.ts';
import { addMonths, type CalendarDay, calendarDay } from '#kernel/calendar-day.ts';
import { checked, daySchema, textSchema } from './checked.ts';
import { dataPath } from './package-path.ts';
import { once } from './versies.ts';

/** The shape of the calendar; a day lies in its month. */
export const verkiezingenSchema = z.object({
  vanaf: daySchema,
  toelichting: textSchema,
  verkiezingen: z
    .array(
      z
        .object({
          soort: z.enum(['gemeente', 'provincie', 'waterschap']),
          maand: z.string().regex(/^\d{4}-\d{2}$/),
          dag: daySchema.nullable(),
          bron: textSchema,
        })
        .refine(({ maand, dag }) => dag === null || dag.startsWith(maand), 'the day lies in another month'),
    )
    .min(1),
});

/** Elections after which an organisation of this kind has a new daily board; `dag` null while no source names it. */
export type Verkiezing = Readonly<z.output<typeof verkiezingenSchema>['verkiezingen'][number]>;

const kalender = once(() =>
  checked(
    verkiezingenSchema,
    JSON.parse(readFileSync(dataPath('verkiezingen.json'), 'utf8')),
    'verkiezingen.json',
  ),
);

/** How many months after elections a new board is still being formed and started. */
const STARTTIJD = 9;

const begin = ({ maand, dag }: Verkiezing): CalendarDay => dag ?? calendarDay(`${maand}-01`);

const opVolgorde = (soort: OrganisatieSoort): readonly Verkiezing[] =>
  kalender()
    .verkiezingen.filter((een) => een.soort === soort)
    .toSorted((a, b) => a.maand.localeCompare(b.maand));

/** The elections after which this kind of organisation is starting its new board on a day; undefined when that is not so. */
export const pasGeweest = (soort: OrganisatieSoort, op: CalendarDay): Verkiezing | undefined =>
  opVolgorde(soort).findLast((een) => begin(een) <= op && op < addMonths(begin(een), STARTTIJD));

/** The first day of the last elections before or on a day; undefined when none are in the calendar. */
export const laatsteVoor = (soort: OrganisatieSoort, op: CalendarDay): CalendarDay | undefined => {
  const laatste = opVolgorde(soort).findLast((een) => begin(een) <= op);
  return laatste && begin(laatste);
};

/** The next elections for this kind of organisation; undefined when none are in the calendar. */
export const eerstvolgende = (soort: OrganisatieSoort, op: CalendarDay): Verkiezing | undefined =>
  opVolgorde(soort).find((een) => begin(een) > op);

/** The months (YYYY-MM) of the elections in the calendar for this kind of organisation, oldest first. */
export const verkiezingsmaanden = (soort: OrganisatieSoort): readonly string[] =>
  opVolgorde(soort).map(({ maand }) => maand);
