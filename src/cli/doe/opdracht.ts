import { z } from 'zod';
import type { GegevenOpdracht } from '#application/opdracht.ts';
import { type Invoerfout, showText } from '../toets/field-reader.ts';
import { aanmelding } from './aanmelding.ts';
import { advies } from './advies.ts';
import { bestuurder } from './bestuurder.ts';
import { catalogus } from './catalogus.ts';
import { object } from './fields.ts';
import { keuze } from './keuze.ts';
import { nazorg } from './nazorg.ts';
import { onderzoek } from './onderzoek.ts';
import { organisatie } from './organisatie.ts';
import { uitvoering } from './uitvoering.ts';
import type { AsWritten } from './written.ts';

/** The fields of every command, per slice. */
export const fieldsPerSlice = {
  bestuurder,
  organisatie,
  aanmelding,
  onderzoek,
  advies,
  keuze,
  uitvoering,
  nazorg,
  catalogus,
} as const;

const fields = {
  ...bestuurder,
  ...organisatie,
  ...aanmelding,
  ...onderzoek,
  ...advies,
  ...keuze,
  ...uitvoering,
  ...nazorg,
  ...catalogus,
};

type Fields = typeof fields;
type Type = keyof Fields;
type OutputOf<One extends Type, Shape extends z.ZodRawShape> = z.output<
  z.ZodObject<Shape & Record<'type', z.ZodLiteral<One>>>
>;
type Accepted = { [One in Type]: OutputOf<One, Fields[One]> }[Type];

/** What is read is exactly what can be commanded; else this is a word that fits nowhere, and nothing compiles. */
type Exact = [AsWritten<GegevenOpdracht>, Accepted] extends [Accepted, AsWritten<GegevenOpdracht>]
  ? AsWritten<GegevenOpdracht>
  : 'schemas and commands differ';

export type ReadValue<Value> = { readonly value: Value } | { readonly fouten: readonly Invoerfout[] };

const schemas: ReadonlyMap<string, z.ZodType> = new Map(
  Object.entries(fields).map(([type, shape]) => [type, object({ type: z.literal(type), ...shape })]),
);

const place = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text}${text && '.'}${String(key)}`),
    '',
  );

/** Reads a value by a schema; all that is wrong, each with its key below `prefix` and a Dutch sentence. */
export const readBy = <Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  prefix: readonly PropertyKey[],
): ReadValue<z.output<Schema>> => {
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data };
  const fouten = result.error.issues.flatMap((issue) => {
    const path = [...prefix, ...issue.path];
    const places =
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => [...path, showText(key).slice(1, -1)])
        : [path];
    return places.map((one) => ({ sleutel: place(one) || 'invoer', melding: issue.message }));
  });
  return { fouten };
};

const typeOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined;

/** Reads a command out of foreign data; people and days may still be referred to. */
export const readOpdracht = (value: unknown): ReadValue<Exact> => {
  const type = typeOf(value);
  const schema = schemas.get(`${type}`);
  if (schema !== undefined) return readBy(schema as z.ZodType<Exact>, value, ['opdracht']);
  const read = readBy(object({ type: z.unknown() }).loose(), value, ['opdracht']);
  const melding = type === undefined ? 'ontbreekt' : 'is geen bekende opdracht; zie doe --help';
  return 'fouten' in read ? read : { fouten: [{ sleutel: 'opdracht.type', melding }] };
};
