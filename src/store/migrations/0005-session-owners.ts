import type { Migration } from './migration.ts';

/** Sessions are found by whose they are and by the log-in they came from; who was logged in logs in anew. */
export const sessionOwners: Migration = {
  name: '0005-session-owners',
  statements: ({ text }) => [
    'delete from session',
    `alter table session add column owner ${text} not null default ''`,
    `alter table session add column login ${text}`,
    'create index session_by_owner on session (owner)',
    'create index session_by_login on session (login)',
  ],
};
