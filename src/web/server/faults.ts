import { randomBytes } from 'node:crypto';
import { encodeId } from '#kernel/ids.ts';
import type { LogLine } from './config.ts';

/** A number that a person can read out on the telephone: "3F7K-Q2M8". */
export const newReference = (): string =>
  encodeId(randomBytes(5))
    .replace(/^(.{4})/, '$1-')
    .toUpperCase();

type Broken = {
  readonly method: string;
  readonly route: string;
  readonly reference: string;
  /** What stood in the way, when it is no fault of the program. */
  readonly hindrance: string | undefined;
};

/** Where it broke, for the log: never the message, which may quote what somebody typed. */
export const faultLine = (error: unknown, { method, route, reference, hindrance }: Broken): LogLine => ({
  soort: hindrance === undefined ? 'fout' : 'storing',
  referentie: reference,
  methode: method,
  route,
  ...(hindrance !== undefined && { reden: hindrance }),
  fout: error instanceof Error ? error.name : typeof error,
  plaats: error instanceof Error ? placesOf(error) : '',
});

const placesOf = (error: Error): string =>
  (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .map((line) => line.trim())
    .join(' | ');
