import { z } from 'zod';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { once } from '#kernel/once.ts';
import { daySchema, repeated, textSchema } from './checked.ts';
import { nearestVersie, readVersies } from './versies.ts';

/** Who is asked: the office-holder, or the organisation. */
export const lijsten = ['bestuurder', 'organisatie'] as const;
export type Lijst = (typeof lijsten)[number];

const CODE = z.string().regex(/^[a-z0-9-]+$/);

const vraagSchema = z.discriminatedUnion('soort', [
  z.object({
    kolom: z.string().regex(/^[a-z_]+$/),
    soort: z.literal('keuze'),
    vraag: textSchema.endsWith('?'),
    antwoorden: z
      .array(z.object({ code: CODE, naam: textSchema }))
      .min(2)
      .refine(
        (antwoorden) => repeated(antwoorden.map(({ code }) => code)).length === 0,
        'a code stands twice',
      ),
  }),
  z.object({
    kolom: z.string().regex(/^[a-z_]+$/),
    soort: z.literal('cijfer'),
    vraag: textSchema.endsWith('?'),
  }),
]);

/** The shape of one version of the surveys: a list for each who is asked, every column once in it. */
export const enquetesSchema = z.object({
  versie: daySchema,
  status: z.literal('eigen keuze, geen wet'),
  toelichting: textSchema,
  enquetes: z
    .array(
      z.object({
        lijst: z.enum(lijsten),
        maandenNaRapport: z.number().int().positive(),
        /** How long after being asked it can be answered. */
        openDagen: z.number().int().positive(),
        vragen: z
          .array(vraagSchema)
          .min(1)
          .refine(
            (vragen) => repeated(vragen.map(({ kolom }) => kolom)).length === 0,
            'a column stands twice',
          ),
      }),
    )
    .refine((alle) => lijsten.every((lijst) => alle.filter((een) => een.lijst === lijst).length === 1)),
});

export type Enquete = z.output<typeof enquetesSchema>['enquetes'][number];
export type Enquetevraag = Enquete['vragen'][number];

const versies = once(() => readVersies('enquetes', enquetesSchema));

/** The survey for this list that holds on a day. */
export const enqueteOp = (lijst: Lijst, op: CalendarDay): Enquete => {
  const enquete = nearestVersie(versies(), op).enquetes.find((een) => een.lijst === lijst);
  if (enquete === undefined) throw new Error(`No survey for ${lijst}`);
  return enquete;
};

/** The newest survey for this list: its questions are the tables that are released. */
export const nieuwsteEnquete = (lijst: Lijst): Enquete =>
  enqueteOp(lijst, versies().at(-1)?.versie ?? ('' as CalendarDay));

/** What may be answered to a question: codes, or marks from 1 to 10. */
export const mogelijk = (vraag: Enquetevraag): readonly string[] =>
  vraag.soort === 'keuze'
    ? vraag.antwoorden.map(({ code }) => code)
    : Array.from({ length: 10 }, (_, nr) => `${nr + 1}`);
