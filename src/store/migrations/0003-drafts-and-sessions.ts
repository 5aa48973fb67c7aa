import type { Migration } from './migration.ts';

export const draftsAndSessions: Migration = {
  name: '0003-drafts-and-sessions',
  statements: ({ text, bytes, bigint }, dialect) => {
    const clustered = dialect === 'sqlite' ? 'strict, without rowid' : '';
    return [
      `create table draft (
        key ${text} not null primary key,
        key_id ${text} not null,
        payload ${bytes} not null
      ) ${clustered}`,
      `create table session (
        token_hash ${text} not null primary key,
        key_id ${text} not null,
        payload ${bytes} not null,
        created_at ${bigint} not null,
        seen_at ${bigint} not null
      ) ${clustered}`,
      'create index session_by_age on session (seen_at)',
      `create table meta (key ${text} not null primary key, value ${text} not null) ${clustered}`,
    ];
  },
};
