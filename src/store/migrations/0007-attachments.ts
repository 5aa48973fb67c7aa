import type { Migration } from './migration.ts';

/** Sealed pictures beside the facts that name them; never changed, and removed with the fact that says so. */
export const attachments: Migration = {
  name: '0007-attachments',
  statements: ({ text, bytes }, dialect) => [
    `create table attachment (
      dossier ${text} not null references dossier (id),
      id ${text} not null,
      compartiment ${text} not null,
      key_id ${text} not null,
      payload ${bytes} not null,
      primary key (dossier, id)
    ) ${dialect === 'sqlite' ? 'strict' : ''}`,
    ...(dialect === 'sqlite'
      ? []
      : [
          `do $$ begin
            if exists (select from pg_roles where rolname = 'veilig_ambt_app') then
              grant select, insert, delete on attachment to veilig_ambt_app;
            end if;
          end $$`,
        ]),
  ],
};
