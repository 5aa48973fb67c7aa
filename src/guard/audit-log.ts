import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { DossierId } from '#kernel/ids.ts';
import { auditChecks } from './audit-checks.ts';
import { CLOCK_TURNED_BACK, canonical, type NewAuditLine } from './audit-line.ts';
import { type AuditTables, auditSchema, auditTables } from './audit-tables.ts';
import type { AuditChecks } from './audit-verdict.ts';
import { demandWitnessed, intact, isWitnessed, type LogEnd, pairsOf, resumeLog } from './audit-verify.ts';
import { clockHindrance, forwardClock, MAY_LAG_MS } from './forward-clock.ts';
import type { AuditLine } from './guard.ts';
import { inGroups } from './in-groups.ts';
import { inclusionPath, rootsOf } from './inclusion.ts';
import { linesBetween, linesSince } from './lines-between.ts';
import { frontierBytes, grow, leafHash } from './merkle.ts';
import type { Notary } from './signed-note.ts';
import { inTransaction, openSqliteFile } from './sqlite-file.ts';
import type { Verified } from './verified.ts';
import type { Checkpoint, Witness } from './witness.ts';
import { writtenAhead } from './written-ahead.ts';

export type AuditLog = AuditChecks & {
  /** Resolves with its number when the line is on disk; rejects when it is not. */
  readonly append: (line: NewAuditLine) => Promise<number>;
  readonly after: (nr: number, limit: number) => readonly AuditLine[];
  /** The lines of the days in Amsterdam from the first up to the second, oldest first. */
  readonly between: (from: CalendarDay, until: CalendarDay) => readonly AuditLine[];
  /** The lines from this ISO instant on, oldest first. */
  readonly since: (tijd: string) => Iterable<AuditLine>;
  /** All lines that name this dossier, oldest first. */
  readonly of: (dossier: DossierId) => readonly AuditLine[];
  /** The lines after this one by which something was erased. */
  readonly erasures: (after: number) => readonly AuditLine[];
  readonly size: () => number;
  /** The instant of the last line, or '' when there is none. */
  readonly latest: () => string;
  /** These lines as they stand in the log, each with its path to the root of a checkpoint that is signed now. */
  readonly prove: (numbers: readonly number[]) => {
    readonly note: string;
    readonly lines: readonly PlacedLine[];
  };
  readonly close: () => void;
};

export type PlacedLine = {
  readonly nr: number;
  readonly line: string;
  readonly leaf: Uint8Array;
  readonly path: readonly Uint8Array[];
};

export type Surroundings = {
  readonly notary: Notary;
  readonly witness: Witness;
  readonly verified: Verified;
  readonly now: () => Date;
  /** How far (ms) the clock may stand before the last line; two minutes when it is left out. */
  readonly mayLagMs?: number;
  /** How many lines there must be, by what was done after them. */
  readonly atLeast?: number;
  /** Two persons take the log as it is: shorter than what was signed, or up to this instant ahead of the clock. */
  readonly accepted?: { readonly shorter?: true; readonly clockUntil?: string };
  /** Brings a checkpoint to who keeps it elsewhere; false when it must be tried again. */
  readonly deliver: (checkpoint: Checkpoint) => boolean;
};

const CHECKPOINT_MS = 60_000;
/** More pairs of dossier and line than this are not kept waiting for the minute to end. */
const MOST_PAIRS = 5_000;

type TimedLine = Omit<AuditLine, 'nr'>;

const lastTime = (tables: AuditTables, { tree }: LogEnd): string => {
  const [last] = tables.linesAfter(tree.size - 1, 1);
  return last === undefined ? '' : (JSON.parse(last.line) as AuditLine).tijd;
};

const logOn = (db: DatabaseSync, file: string, surroundings: Surroundings): AuditLog => {
  const { notary, witness, verified, now, deliver } = surroundings;
  const { mayLagMs = MAY_LAG_MS, atLeast = 0, accepted = {} } = surroundings;
  const tables = auditTables(db);
  const ahead = writtenAhead(db, file);
  let end = resumeLog(tables, notary);
  if (accepted.shorter !== true) demandWitnessed(tables, witness, end, atLeast);
  /** A failed write may have reached the disk or not. */
  let unsure = false;
  let timer: NodeJS.Timeout | undefined;
  /** The newest checkpoint that has not reached everyone who keeps it. */
  let owed: Checkpoint | undefined = tables.lastCheckpoint();
  const rootOf = rootsOf(tables);
  const moment = forwardClock(now, lastTime(tables, end));

  const insert = (lines: readonly TimedLine[]): LogEnd => {
    let { tree } = end;
    const pairs = [...end.pairs];
    for (const line of lines) {
      const nr = tree.size + 1;
      const text = canonical(nr, line);
      const leaf = leafHash(text);
      tables.insert({ nr, line: text, leaf, stamp: notary.stamp(leaf) });
      tree = grow(tree, leaf);
      pairs.push(...pairsOf(nr, line.dossiers));
    }
    return { tree, pairs };
  };

  const settle = () => {
    if (unsure) {
      ahead.settle();
      end = resumeLog(tables, notary);
    }
    unsure = false;
  };

  const signNews = () => {
    const { tree, pairs } = end;
    if (tree.size === (tables.lastCheckpoint()?.size ?? 0)) return;
    const signed = { size: tree.size, note: notary.checkpoint(tree) };
    unsure = true;
    inTransaction(db, () => {
      tables.insertPairs(pairs);
      tables.insertCheckpoint({ ...signed, frontier: frontierBytes(tree) });
    });
    end = { tree, pairs: [] };
    unsure = false;
    owed = signed;
    if (accepted.shorter === true || isWitnessed(tables, witness)) witness.see(signed);
  };

  const checkpoint = () => {
    clearTimeout(timer);
    timer = undefined;
    settle();
    signNews();
    if (owed === undefined || deliver(owed)) owed = undefined;
    else planCheckpoint();
  };

  const tryCheckpoint = () => {
    try {
      checkpoint();
    } catch {
      planCheckpoint();
    }
  };

  const planCheckpoint = () => {
    timer ??= setTimeout(tryCheckpoint, CHECKPOINT_MS).unref();
  };

  /** Adds lines in a transaction of the given kind, and gives the number of the first. */
  const add = (lines: readonly TimedLine[], transaction: (work: () => LogEnd) => LogEnd): number => {
    settle();
    const first = end.tree.size + 1;
    unsure = true;
    end = transaction(() => insert(lines));
    unsure = false;
    if (end.pairs.length > MOST_PAIRS) tryCheckpoint();
    else planCheckpoint();
    return first;
  };

  const reachDisk = () =>
    ahead.flush().catch((error: unknown) => {
      unsure = true;
      throw error;
    });

  const groups = inGroups<TimedLine>(
    (lines) => ({ first: add(lines, ahead.commit), onDisk: reachDisk() }),
    (lines) => add(lines, (work) => inTransaction(db, work)),
  );

  const wait = (line: NewAuditLine, tijd: string): Promise<number> =>
    groups.add({ ...line, dossiers: [...new Set(line.dossiers)], tijd });

  const flushAndSign = () => {
    groups.flush();
    checkpoint();
  };

  return {
    append: async (line) => {
      const found = moment();
      const { tijd, turnedBack, lagMs } = found;
      const isRefused = lagMs > mayLagMs && tijd > (accepted.clockUntil ?? '');
      const [nr] = await Promise.all([
        isRefused ? undefined : wait(line, tijd),
        ...(turnedBack ? [wait(CLOCK_TURNED_BACK, tijd)] : []),
      ]);
      if (nr === undefined) throw clockHindrance(found);
      return nr;
    },
    after: (nr, limit) => tables.linesAfter(nr, limit).map(({ line }) => JSON.parse(line) as AuditLine),
    between: (from, until) => linesBetween(tables, end.tree.size, from, until),
    since: (tijd) => linesSince(tables, end.tree.size, tijd),
    of: (dossier) => {
      const recent = end.pairs.filter(([named]) => named === dossier).map(([, nr]) => nr);
      return tables.linesOf(dossier, recent);
    },
    erasures: (after) =>
      tables
        .erasuresAfter(after)
        .map((row) => {
          if (!intact(notary, row)) throw new Error(`Regel ${row.nr} van het auditlog is gewijzigd.`);
          return JSON.parse(row.line) as AuditLine;
        })
        .filter(({ actie, besluit }) => actie !== 'wis:mede' && besluit === 'toegestaan'),
    size: () => end.tree.size,
    latest: () => lastTime(tables, end),
    prove: (numbers) => {
      flushAndSign();
      const { size, note } = tables.lastCheckpoint() ?? { size: 0, note: notary.checkpoint(end.tree) };
      const lines = numbers.flatMap((nr) =>
        tables
          .linesAfter(nr - 1, 1)
          .map(({ line, leaf }) => ({ nr, line, leaf, path: inclusionPath(nr, size, rootOf) })),
      );
      return { note, lines };
    },
    ...auditChecks({ tables, notary, witness, verified, now, current: () => end.tree, sign: flushAndSign }),
    close: () => {
      try {
        flushAndSign();
      } finally {
        clearTimeout(timer);
        ahead.close();
      }
    },
  };
};

/**
 * Opens the audit log in `folder`, or makes a new one there; lines that wait at the same moment share one transaction.
 * Throws when the log was shortened or put back, or when a line since its last checkpoint does not hold.
 */
export const openAuditLog = (folder: string, surroundings: Surroundings): AuditLog => {
  const file = join(folder, 'audit.sqlite');
  const db = openSqliteFile(file, auditSchema);
  try {
    return logOn(db, file, surroundings);
  } catch (error) {
    db.close();
    throw error;
  }
};
