import type { Migration } from './migration.ts';

/**
 * A release and a version of the catalogue are large. In a table without rowid SQLite reads them whole to compare their
 * keys, at every page; in one with rowid the keys lie in an index of their own.
 */
export const metaByRow: Migration = {
  name: '0010-meta-by-row',
  statements: ({ text }, dialect) =>
    dialect === 'postgres'
      ? []
      : [
          'alter table meta rename to meta_before',
          `create table meta (key ${text} not null primary key, value ${text} not null) strict`,
          'insert into meta (key, value) select key, value from meta_before',
          'drop table meta_before',
        ],
};
