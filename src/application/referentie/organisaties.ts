import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { once } from '#kernel/once.ts';
import { checked, daySchema, repeated, textSchema } from './checked.ts';
import { dataPath } from './package-path.ts';
import { puntkommaRijen } from './puntkomma.ts';

const orNull = <Schema extends z.ZodType>(schema: Schema) =>
  z.union([z.literal('').transform(() => null), schema]);
const list = z.string().transform((text) => text.split('|'));

const rowSchema = z
  .object({
    soort: z.enum(['gemeente', 'provincie', 'waterschap']),
    code: z.string().regex(/^(GM\d{4}|PV\d{2}|WS\d{4})$/),
    naam: textSchema,
    provincie: list,
    provinciecode: list,
    inwoners: z.string().regex(/^\d+$/).transform(Number),
    inwoners_wijze: z.enum(['geteld', 'som', 'geschat']),
    inwoners_peildatum: daySchema,
    grootteklasse: orNull(textSchema),
    geldig_van: daySchema,
    geldig_tot: orNull(daySchema),
    geldig_status: z.enum(['vast', 'einde-beoogd']),
    bron: textSchema,
  })
  .refine((row) => row.geldig_tot === null || row.geldig_van <= row.geldig_tot, 'ends before it starts')
  .transform((row) => ({
    soort: row.soort,
    code: row.code,
    naam: row.naam,
    provincies: row.provincie,
    provinciecodes: row.provinciecode,
    inwoners: row.inwoners,
    inwonersWijze: row.inwoners_wijze,
    inwonersPeildatum: row.inwoners_peildatum,
    grootteklasse: row.grootteklasse,
    geldigVan: row.geldig_van,
    geldigTot: row.geldig_tot,
    geldigStatus: row.geldig_status,
    bron: row.bron,
  }));

const tableSchema = z.array(rowSchema).superRefine((rows, context) => {
  for (const code of repeated(rows.map((row) => row.code)))
    context.addIssue({ code: 'custom', message: `code stands twice: ${code}` });
});

/** A gemeente, provincie or waterschap with the days on which it exists; a waterschap may lie in several provincies. */
export type Organisatie = Readonly<z.output<typeof rowSchema>>;

/** Reads the table of organisations; throws with every problem at once. */
export const parseOrganisaties = (csv: string): readonly Organisatie[] =>
  checked(tableSchema, puntkommaRijen(csv), 'organisaties.csv');

const table = once(() => parseOrganisaties(readFileSync(dataPath('organisaties.csv'), 'utf8')));
const byCode = once(() => new Map(table().map((organisatie) => [organisatie.code, organisatie])));

const bestaat = (organisatie: Organisatie, op: CalendarDay): boolean =>
  organisatie.geldigVan <= op && (organisatie.geldigTot === null || op <= organisatie.geldigTot);

/** Every organisation we know, also those that do not exist on every day. */
export const organisaties = (): readonly Organisatie[] => table();

/** The organisations that exist on a day. */
export const organisatiesOp = (op: CalendarDay): readonly Organisatie[] =>
  table().filter((organisatie) => bestaat(organisatie, op));

/** The organisation with this code; undefined when it is unknown or does not exist on that day. */
export const findOrganisatie = (code: string, op: CalendarDay): Organisatie | undefined => {
  const organisatie = byCode().get(code);
  return organisatie !== undefined && bestaat(organisatie, op) ? organisatie : undefined;
};
