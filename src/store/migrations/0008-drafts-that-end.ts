import type { Migration } from './migration.ts';

/** A draft has a last day. Those from before get one at the first clearing away: no draft may have a later one than a new draft. */
export const draftsThatEnd: Migration = {
  name: '0008-drafts-that-end',
  statements: ({ text }) => [
    `alter table draft add column until ${text} not null default '2199-12-31'`,
    'create index draft_by_end on draft (until)',
  ],
};
