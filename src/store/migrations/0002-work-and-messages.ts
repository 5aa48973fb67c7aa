import type { Migration } from './migration.ts';

export const workAndMessages: Migration = {
  name: '0002-work-and-messages',
  statements: ({ text, bytes, integer, bigint, serial }, dialect) => [
    `create table work_tag (
      dossier ${text} not null references dossier (id),
      tag ${text} not null,
      since ${text} not null,
      primary key (dossier, tag)
    ) ${dialect === 'sqlite' ? 'strict, without rowid' : ''}`,
    'create index work_tag_in_order on work_tag (tag, since, dossier)',
    `create table outbox (
      id ${serial},
      key_id ${text} not null,
      payload ${bytes} not null,
      day ${text} not null,
      attempts ${integer} not null default 0,
      next_attempt ${bigint} not null default 0
    ) ${dialect === 'sqlite' ? 'strict' : ''}`,
    'create index outbox_due on outbox (next_attempt, id)',
  ],
};
