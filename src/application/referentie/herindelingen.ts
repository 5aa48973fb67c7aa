import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Opheffing, type Opvolger, opvolgerVolgens } from '#domain/gedeeld/opvolging.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { once } from '#kernel/once.ts';
import { checked, daySchema, repeated, textSchema } from './checked.ts';
import { findOrganisatie } from './organisaties.ts';
import { dataPath } from './package-path.ts';
import { puntkommaRijen } from './puntkomma.ts';

const codeSchema = z.string().regex(/^((GM|WS)\d{4}|PV\d{2})?$/);
const list = z.string().transform((text) => text.split('|').filter((part) => part !== ''));

const rowSchema = z
  .object({
    datum: daySchema,
    soort: z.enum(['samenvoeging', 'uitbreiding']),
    opgeheven: list,
    nieuw: z.string(),
    ontvangend: list,
    status: z.enum(['doorgevoerd', 'beoogd']),
    bron: textSchema,
    opgeheven_code: codeSchema,
    opvolger_code: codeSchema,
  })
  .refine(
    ({ opgeheven_code: weg, opvolger_code: opvolger }) => opvolger === '' || weg !== '',
    'a successor of nobody',
  )
  .refine(
    ({ opgeheven_code: weg, opgeheven }) => weg === '' || opgeheven.length === 1,
    'a code needs a row of its own',
  );

/** A herindeling that abolishes one organisation we have the code of. */
export type Herindeling = Opheffing & { readonly status: 'doorgevoerd' | 'beoogd' };

const tableSchema = z
  .array(rowSchema)
  .transform((rows): readonly Herindeling[] =>
    rows
      .filter(({ opgeheven_code: code }) => code !== '')
      .map(({ datum, status, opgeheven_code: code, opvolger_code: opvolger }) => ({
        code,
        op: datum,
        opvolger: opvolger === '' ? null : opvolger,
        status,
      })),
  )
  .superRefine((rows, context) => {
    const wrong = (message: string) => context.addIssue({ code: 'custom', message });
    for (const code of repeated(rows.map((row) => row.code))) wrong(`abolished twice: ${code}`);
    for (const { code, op, opvolger } of rows) {
      const after = rows.find((row) => row.code === opvolger);
      if (after !== undefined && after.op <= op) wrong(`${code} passes to ${opvolger}, which is no more`);
    }
  });

/** Reads the table of herindelingen, as far as the code of who was abolished is known; throws with every problem at once. */
export const parseHerindelingen = (csv: string): readonly Herindeling[] =>
  checked(tableSchema, puntkommaRijen(csv), 'herindelingen.csv');

const table = once(() => parseHerindelingen(readFileSync(dataPath('herindelingen.csv'), 'utf8')));
const volgens = once(() => opvolgerVolgens(table()));

/** Who stands on a day where this organisation stood: itself, its successor, or null when it was abolished and no one successor is known. */
export const opvolgerOp: Opvolger = (code, op) => volgens()(code, op);

/** The herindeling that abolishes this organisation, past or to come; undefined when none is known. */
export const herindelingVan = (code: string): Herindeling | undefined =>
  table().find((een) => een.code === code);

/** The organisations in whose place this one stands on a day, without itself. */
export const voorgangersVan = (code: string, op: CalendarDay): readonly string[] =>
  table()
    .filter((een) => een.op <= op && opvolgerOp(een.code, op) === code)
    .map((een) => een.code);

/** The herindelingen after a day by which this organisation takes over from another. */
export const komendeVoorgangers = (code: string, op: CalendarDay): readonly Herindeling[] =>
  table().filter((een) => een.op > op && een.opvolger === code);

/** The organisation that stands on a day where the one with this code stood; undefined when there is none, or we do not know it. */
export const geldendeOrganisatie = (code: string | undefined, op: CalendarDay) => {
  const nu = code === undefined ? null : opvolgerOp(code, op);
  return nu === null ? undefined : findOrganisatie(nu, op);
};
