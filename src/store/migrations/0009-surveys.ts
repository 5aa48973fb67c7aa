import type { Migration } from './migration.ts';

/**
 * Codes with which a survey can be answered, and the answers. Neither names a dossier, a day or a sequence, and nothing ties one
 * to the other: answering removes the code. On SQLite the rows lie in the order of a hash.
 */
export const surveys: Migration = {
  name: '0009-surveys',
  statements: ({ text, bytes }, dialect) => [
    ...[
      `create table survey_code (
      hash ${text} not null primary key,
      until ${text} not null,
      key_id ${text} not null,
      payload ${bytes} not null
    )`,
      `create table survey_answer (
      id ${text} not null primary key,
      key_id ${text} not null,
      payload ${bytes} not null
    )`,
    ].map((table) => `${table} ${dialect === 'sqlite' ? 'strict, without rowid' : ''}`),
    ...(dialect === 'sqlite'
      ? []
      : [
          `do $$ begin
            if exists (select from pg_roles where rolname = 'veilig_ambt_app') then
              grant select, insert, delete on survey_code to veilig_ambt_app;
              grant select, insert on survey_answer to veilig_ambt_app;
            end if;
          end $$`,
        ]),
  ],
};
