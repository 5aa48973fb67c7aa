import { z } from 'zod';
import type { GegevenOpdracht } from '#application/opdracht.ts';
import type { Invoerfout } from '../toets/field-reader.ts';
import { parseJson } from '../toets/parse-json.ts';
import { type DossierRef, dossierRef } from './dossier-ref.ts';
import { id, object } from './fields.ts';
import { type ReadValue, readBy, readOpdracht } from './opdracht.ts';
import type { AsWritten } from './written.ts';

const envelope = object({
  als: id,
  inlogdienst: z.exactOptional(id),
  dossier: dossierRef,
  opdracht: z.unknown(),
  inzending: z.exactOptional(id),
});

/** One act as a line of the file has it. */
export type Line = Omit<z.output<typeof envelope>, 'opdracht'> & {
  /** Number of the line, from 1. */
  readonly regel: number;
  readonly opdracht: AsWritten<GegevenOpdracht>;
};

/** What is wrong with a line. */
export type LineError = Invoerfout & { readonly regel: number };

type Read = { readonly regel: number; readonly source: unknown; readonly read: ReadValue<Line> };

const readAct = (source: unknown, regel: number): ReadValue<Line> => {
  const outer = readBy(envelope, source, []);
  const inner = readOpdracht((source as { readonly opdracht?: unknown } | null)?.opdracht);
  if ('value' in outer && 'value' in inner)
    return { value: { ...outer.value, regel, opdracht: inner.value } };
  const isObject = typeof source === 'object' && source !== null && !Array.isArray(source);
  const fouten = [outer, ...(isObject ? [inner] : [])].flatMap((one) => ('fouten' in one ? one.fouten : []));
  return { fouten };
};

const readLine = (text: string, regel: number): Read => {
  const parsed = parseJson(text);
  return 'fouten' in parsed
    ? { regel, source: undefined, read: parsed }
    : { regel, source: parsed.value, read: readAct(parsed.value, regel) };
};

/** The dossier of a line, also when the rest of that line is wrong. */
const dossierOf = ({ source }: Read): DossierRef | undefined =>
  dossierRef.safeParse((source as { readonly dossier?: unknown } | null | undefined)?.dossier).data;

const NOT_YET = 'is een naam die nog niet bestaat; schrijf de eerste keer nieuw:naam';
const TWICE = 'maakt een naam die er al is';

/** Every name is made once, and before it is used. */
const namingErrors = (reads: readonly Read[]): readonly LineError[] => {
  const names = new Set<string>();
  return reads.flatMap((read): readonly LineError[] => {
    const ref = dossierOf(read);
    if (ref === undefined || !('naam' in ref)) return [];
    const known = names.has(ref.naam);
    if (ref.soort === 'nieuw') names.add(ref.naam);
    if (known === (ref.soort === 'genoemd')) return [];
    return [{ regel: read.regel, sleutel: 'dossier', melding: known ? TWICE : NOT_YET }];
  });
};

/** Reads acts, one a line; empty lines do not count. When anything is wrong: everything that is, line by line, and no act. */
export const readLines = (
  text: string,
): { readonly lines: readonly Line[] } | { readonly fouten: readonly LineError[] } => {
  const reads = text
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [readLine(line, index + 1)]));
  if (reads.length === 0) return { fouten: [{ regel: 1, sleutel: 'invoer', melding: 'is leeg' }] };
  const fouten = [
    ...reads.flatMap(({ regel, read }) =>
      'fouten' in read ? read.fouten.map((fout) => ({ regel, ...fout })) : [],
    ),
    ...namingErrors(reads),
  ].sort((a, b) => a.regel - b.regel);
  return fouten.length > 0
    ? { fouten }
    : { lines: reads.flatMap(({ read }) => ('value' in read ? [read.value] : [])) };
};
