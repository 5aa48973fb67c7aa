import { join } from 'node:path';
import type { DossierId } from '#kernel/ids.ts';
import { auditSchema, auditTables } from './audit-tables.ts';
import { resumeLog, type Verdict, verifyLog } from './audit-verify.ts';
import type { AuditLine } from './guard.ts';
import { type Frontier, grow, leafHash } from './merkle.ts';
import type { Notary } from './signed-note.ts';
import { inTransaction, openSqliteFile } from './sqlite-file.ts';

export type NewAuditLine = Omit<AuditLine, 'nr' | 'tijd'>;

export type AuditLog = {
  /** Resolves when the line is on disk; rejects when it is not. */
  readonly append: (line: NewAuditLine) => Promise<void>;
  readonly after: (nr: number, limit: number) => readonly AuditLine[];
  /** All lines that name this dossier, oldest first. */
  readonly of: (dossier: DossierId) => readonly AuditLine[];
  readonly verify: () => Promise<Verdict>;
  readonly close: () => void;
};

const CHECKPOINT_MS = 60_000;

type Waiting = {
  readonly line: Omit<AuditLine, 'nr'>;
  readonly resolve: () => void;
  readonly reject: (reason: unknown) => void;
};

/** One fixed order of fields, so that the same line always has the same bytes. */
const canonical = (nr: number, line: Omit<AuditLine, 'nr'>): string =>
  JSON.stringify({
    nr,
    tijd: line.tijd,
    account: line.account,
    rol: line.rol,
    doel: line.doel,
    actie: line.actie,
    dossiers: line.dossiers,
    compartimenten: line.compartimenten,
    betreft: line.betreft,
    besluit: line.besluit,
  });

/** Opens the audit log in `folder`; lines that wait at the same moment share one transaction. Throws when the log was shortened. */
export const openAuditLog = (folder: string, notary: Notary, now: () => Date): AuditLog => {
  const db = openSqliteFile(join(folder, 'audit.sqlite'), auditSchema);
  const tables = auditTables(db);
  let tree = resumeLog(tables, notary);
  /** A failed write may have reached the disk or not. */
  let unsure = false;
  let waiting: Waiting[] = [];
  let timer: NodeJS.Timeout | undefined;

  const write = (batch: readonly Waiting[]): Frontier =>
    inTransaction(db, () => {
      let grown = tree;
      for (const { line } of batch) {
        const nr = grown.size + 1;
        const text = canonical(nr, line);
        const leaf = leafHash(text);
        tables.insert({ nr, line: text, leaf, stamp: notary.stamp(leaf) }, line.dossiers);
        grown = grow(grown, leaf);
      }
      return grown;
    });

  const checkpoint = () => {
    clearTimeout(timer);
    timer = undefined;
    if (tree.size > 0 && tables.checkpointAt(tree.size) === undefined) {
      inTransaction(db, () => tables.insertCheckpoint(tree, notary.checkpoint(tree)));
    }
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

  const settle = () => {
    if (unsure) tree = resumeLog(tables, notary);
    unsure = false;
  };

  const flush = () => {
    if (waiting.length === 0) return;
    const batch = waiting;
    waiting = [];
    try {
      settle();
      unsure = true;
      tree = write(batch);
      unsure = false;
    } catch (error) {
      for (const { reject } of batch) reject(error);
      return;
    }
    for (const { resolve } of batch) resolve();
    planCheckpoint();
  };

  const flushAndSign = () => {
    flush();
    settle();
    checkpoint();
  };

  return {
    append: (line) =>
      new Promise((resolve, reject) => {
        if (waiting.length === 0) setImmediate(flush);
        const dossiers = [...new Set(line.dossiers)];
        waiting.push({ line: { ...line, dossiers, tijd: now().toISOString() }, resolve, reject });
      }),
    after: (nr, limit) => tables.linesAfter(nr, limit).map(({ line }) => JSON.parse(line) as AuditLine),
    of: (dossier) => tables.linesOf(dossier),
    verify: async () => {
      flushAndSign();
      return verifyLog(tables, notary, () => tree);
    },
    close: () => {
      try {
        flushAndSign();
      } finally {
        clearTimeout(timer);
        db.close();
      }
    },
  };
};
