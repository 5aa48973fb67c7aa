import type { Dialect, Statement, Work } from '../engine.ts';
import { OpenRefused } from '../refused.ts';
import { eventHistory } from './0001-event-history.ts';
import { workAndMessages } from './0002-work-and-messages.ts';
import { draftsAndSessions } from './0003-drafts-and-sessions.ts';
import { applicationRole } from './0004-application-role.ts';
import { sessionOwners } from './0005-session-owners.ts';
import { statistics } from './0006-statistics.ts';
import { attachments } from './0007-attachments.ts';
import { draftsThatEnd } from './0008-drafts-that-end.ts';
import { surveys } from './0009-surveys.ts';
import { metaByRow } from './0010-meta-by-row.ts';
import { columnTypes, type Migration } from './migration.ts';

const migrations: readonly Migration[] = [
  eventHistory,
  workAndMessages,
  draftsAndSessions,
  applicationRole,
  sessionOwners,
  statistics,
  attachments,
  draftsThatEnd,
  surveys,
  metaByRow,
];

const run = (sql: string): Statement => ({ sql, parameters: [] });

/** Any number of its own: two servers that start at once migrate one after the other. */
const LOCK = 7_284_501;

const preparation: Readonly<Record<Dialect, { readonly lock: readonly string[]; readonly exists: string }>> =
  {
    sqlite: {
      lock: [],
      exists: "select name from sqlite_schema where type = 'table' and name = 'migration'",
    },
    postgres: {
      lock: [`select pg_advisory_xact_lock(${LOCK})`],
      exists:
        "select tablename from pg_tables where schemaname = current_schema() and tablename = 'migration'",
    },
  };

/** Runs what is missing, in order. Refuses tables that a newer version made. */
export function* migrate(dialect: Dialect): Work<void> {
  const types = columnTypes[dialect];
  const { lock, exists } = preparation[dialect];
  yield lock.map(run);
  const [tables = []] = yield [run(exists)];
  if (tables.length === 0) yield [run(`create table migration (name ${types.text} not null primary key)`)];
  const [recorded = []] = yield [run('select name from migration')];
  const applied = new Set(recorded.map(({ name }) => name));
  const missing = migrations.filter(({ name }) => !applied.delete(name));
  if (applied.size > 0) throw new OpenRefused('gegevens-uit-nieuwere-versie');
  for (const { name, statements } of missing) {
    yield statements(types, dialect).map(run);
    yield [run(`insert into migration (name) values ('${name}')`)];
  }
}
