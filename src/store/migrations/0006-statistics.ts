import type { Migration } from './migration.ts';

/**
 * Sealed facts without identity, in the order of a hash: no dossier, no day, no sequence. On SQLite the rows themselves lie in
 * that order too.
 */
export const statistics: Migration = {
  name: '0006-statistics',
  statements: ({ text, bytes }, dialect) => [
    `create table statistic (
      id ${text} not null primary key,
      key_id ${text} not null,
      payload ${bytes} not null
    ) ${dialect === 'sqlite' ? 'strict, without rowid' : ''}`,
    ...(dialect === 'sqlite'
      ? []
      : [
          `do $$ begin
            if exists (select from pg_roles where rolname = 'veilig_ambt_app') then
              grant select, insert on statistic to veilig_ambt_app;
            end if;
          end $$`,
        ]),
  ],
};
