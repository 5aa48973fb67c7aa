import type { Migration } from './migration.ts';

/**
 * On PostgreSQL a second wall beside the triggers: when the owner made a role `veilig_ambt_app` before the first
 * start, it may add events but neither change nor remove them, nor touch the tables themselves.
 */
export const applicationRole: Migration = {
  name: '0004-application-role',
  statements: (_types, dialect) =>
    dialect === 'sqlite'
      ? []
      : [
          `do $$ begin
            if exists (select from pg_roles where rolname = 'veilig_ambt_app') then
              grant select, insert on event, submit to veilig_ambt_app;
              grant select, insert, update on dossier, meta to veilig_ambt_app;
              grant select, insert, update, delete on work_tag, outbox, draft, session to veilig_ambt_app;
              grant select on migration to veilig_ambt_app;
            end if;
          end $$`,
        ],
};
