import { randomBytes } from 'node:crypto';
import { encodeId } from '#kernel/ids.ts';
import type { LogLine } from './config.ts';

/** A number that a person can read out on the telephone: "3F7K-Q2M8". */
export const newReference = (): string =>
  encodeId(randomBytes(5))
    .replace(/^(.{4})/, '$1-')
    .toUpperCase();

/** Where it broke, for the log: never the message, which may quote what somebody typed. */
export const faultLine = (error: unknown, method: string, route: string, reference: string): LogLine => ({
  soort: 'fout',
  referentie: reference,
  methode: method,
  route,
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
