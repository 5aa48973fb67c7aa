import type { Migration } from './migration.ts';

/** An event is written once: changing, removing or overwriting one raises, whoever asks. */
const appendOnly = {
  sqlite: [
    `create trigger event_no_update before update on event
     begin select raise(abort, 'event is append-only'); end`,
    `create trigger event_no_delete before delete on event
     begin select raise(abort, 'event is append-only'); end`,
    `create trigger event_no_replace before insert on event
     when exists (select 1 from event where dossier = new.dossier and position = new.position)
     begin select raise(abort, 'event is append-only'); end`,
  ],
  postgres: [
    `create function refuse_change() returns trigger language plpgsql as
     $$ begin raise exception '% is append-only', tg_table_name; end $$`,
    `create trigger event_append_only before update or delete or truncate on event
     for each statement execute function refuse_change()`,
  ],
};

export const eventHistory: Migration = {
  name: '0001-event-history',
  statements: ({ text, bytes, integer }, dialect) => {
    // One b-tree per table: a row is found by its dossier, and the file does not tell the order of writing.
    const clustered = dialect === 'sqlite' ? 'strict, without rowid' : '';
    return [
      `create table dossier (
        id ${text} not null primary key,
        kind ${text} not null,
        position ${integer} not null check (position > 0),
        key_id ${text} not null,
        payload ${bytes} not null
      ) ${clustered}`,
      `create table event (
        dossier ${text} not null references dossier (id),
        position ${integer} not null check (position > 0),
        slice ${text} not null,
        type ${text} not null,
        version ${integer} not null,
        day ${text} not null,
        compartiment ${text} not null,
        key_id ${text} not null,
        payload ${bytes} not null,
        hash ${bytes} not null,
        primary key (dossier, position)
      ) ${clustered}`,
      `create table submit (
        id ${text} not null primary key,
        dossier ${text} not null references dossier (id),
        position ${integer} not null
      ) ${clustered}`,
      ...appendOnly[dialect],
    ];
  },
};
