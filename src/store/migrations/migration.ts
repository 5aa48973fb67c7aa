import type { Dialect } from '../engine.ts';

/** The column types that carry another name on each database; text compares byte by byte on both. */
export type ColumnTypes = {
  readonly text: string;
  readonly bytes: string;
  readonly integer: string;
  readonly bigint: string;
  /** Numbers itself, and never uses a number twice. */
  readonly serial: string;
};

/** One step forward of the tables; a released one is never changed. */
export type Migration = {
  readonly name: string;
  readonly statements: (types: ColumnTypes, dialect: Dialect) => readonly string[];
};

export const columnTypes: Readonly<Record<Dialect, ColumnTypes>> = {
  sqlite: {
    text: 'text',
    bytes: 'blob',
    integer: 'integer',
    bigint: 'integer',
    serial: 'integer primary key autoincrement',
  },
  postgres: {
    text: 'text collate "C"',
    bytes: 'bytea',
    integer: 'integer',
    bigint: 'bigint',
    serial: 'integer generated always as identity primary key',
  },
};
