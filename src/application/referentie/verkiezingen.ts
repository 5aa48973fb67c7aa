import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { OrganisatieSoort } from '#domain/gedeeld/ambt.ts';
import type { Bestuurswissel } from '#domain/organisatie/herinneringen.ts';
import { addMonths, type CalendarDay, calendarDay } from '#kernel/calendar-day.ts';
import { once } from '#kernel/once.ts';
import { checked, daySchema, textSchema } from './checked.ts';
import { findOrganisatie } from './organisaties.ts';
import { dataPath } from './package-path.ts';

/** The shape of the calendar; a day lies in its month. */
export const verkiezingenSchema = z.object({
  vanaf: daySchema,
  toelichting: textSchema,
  uitnodigen: z.object({ naMaanden: z.array(z.int().min(1)).min(1), bron: textSchema }),
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

/** The day of elections, or the first of their month while no source names the day. */
export const eersteDag = ({ maand, dag }: Verkiezing): CalendarDay => dag ?? calendarDay(`${maand}-01`);

const perSoort = once(() =>
  Map.groupBy(
    kalender().verkiezingen.toSorted((a, b) => a.maand.localeCompare(b.maand)),
    ({ soort }) => soort,
  ),
);

const opVolgorde = (soort: OrganisatieSoort): readonly Verkiezing[] => perSoort().get(soort) ?? [];

/** The elections after which this kind of organisation is starting its new board on a day; undefined when that is not so. */
export const pasGeweest = (soort: OrganisatieSoort, op: CalendarDay): Verkiezing | undefined =>
  opVolgorde(soort).findLast((een) => eersteDag(een) <= op && op < addMonths(eersteDag(een), STARTTIJD));

/** The first day of the last elections before or on a day; undefined when none are in the calendar. */
export const laatsteVoor = (soort: OrganisatieSoort, op: CalendarDay): CalendarDay | undefined => {
  const laatste = opVolgorde(soort).findLast((een) => eersteDag(een) <= op);
  return laatste && eersteDag(laatste);
};

/** The next elections for this kind of organisation; undefined when none are in the calendar. */
export const eerstvolgende = (soort: OrganisatieSoort, op: CalendarDay): Verkiezing | undefined =>
  opVolgorde(soort).find((een) => eersteDag(een) > op);

/** When this organisation is to invite a new board, at each of the elections in the calendar; none for a code that is no organisation. */
export const wisselsVan = (code: string | null, op: CalendarDay): readonly Bestuurswissel[] => {
  const soort = findOrganisatie(code ?? '', op)?.soort;
  const uitnodigenNaMaanden = kalender().uitnodigen.naMaanden;
  return soort === undefined
    ? []
    : opVolgorde(soort).map((een) => ({ begin: eersteDag(een), uitnodigenNaMaanden, starttijd: STARTTIJD }));
};

/** The months (YYYY-MM) of the elections in the calendar for this kind of organisation, oldest first. */
export const verkiezingsmaanden = (soort: OrganisatieSoort): readonly string[] =>
  opVolgorde(soort).map(({ maand }) => maand);

/** The first days of the elections in the calendar for this kind of organisation, oldest first. */
export const verkiezingsdagen = (soort: OrganisatieSoort): readonly CalendarDay[] =>
  opVolgorde(soort).map(eersteDag);
