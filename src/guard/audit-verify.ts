import { setImmediate } from 'node:timers/promises';
import type { AuditTables, LineRow } from './audit-tables.ts';
import type { AuditLine } from './guard.ts';
import { emptyFrontier, type Frontier, frontierBytes, frontierOf, grow, leafHash } from './merkle.ts';
import type { Notary } from './signed-note.ts';

const CHUNK = 1_000;

export type Verdict = { readonly lines: number; readonly fault: string | undefined };

const same = (left: Uint8Array, right: Uint8Array): boolean => Buffer.compare(left, right) === 0;

const parsed = (text: string): AuditLine | undefined => {
  try {
    return JSON.parse(text) as AuditLine;
  } catch {
    return undefined;
  }
};

const intact = (notary: Notary, { line, leaf, stamp }: LineRow): boolean =>
  same(leafHash(line), leaf) && same(notary.stamp(leaf), stamp);

const faultInLine = (
  tables: AuditTables,
  notary: Notary,
  row: LineRow,
  content: AuditLine | undefined,
): string | undefined => {
  const { nr } = row;
  if (content === undefined || !intact(notary, row)) return `Regel ${nr} van het auditlog is gewijzigd.`;
  if (content.nr !== nr) return `Regel ${nr} van het auditlog staat niet op haar plaats.`;
  if (tables.indexedCount(nr, content.dossiers) !== content.dossiers.length) {
    return `Regel ${nr} van het auditlog is bij een van haar dossiers weggehaald.`;
  }
  return undefined;
};

const faultInCheckpoint = (tables: AuditTables, notary: Notary, tree: Frontier): string | undefined => {
  const checkpoint = tables.checkpointAt(tree.size);
  if (checkpoint === undefined) return undefined;
  const holds = checkpoint.note === notary.checkpoint(tree) && same(checkpoint.frontier, frontierBytes(tree));
  return holds ? undefined : `Het auditlog tot en met regel ${tree.size} klopt niet met het controlepunt.`;
};

/** Recomputes the whole log and gives the first fault; `current` is the tree as this process wrote it. */
export const verifyLog = async (
  tables: AuditTables,
  notary: Notary,
  current: () => Frontier,
): Promise<Verdict> => {
  let tree = emptyFrontier;
  let pairs = 0;
  for (;;) {
    const chunk = tables.linesAfter(tree.size, CHUNK);
    for (const row of chunk) {
      const missing = row.nr !== tree.size + 1 && `Regel ${tree.size + 1} van het auditlog ontbreekt.`;
      const content = parsed(row.line);
      tree = grow(tree, row.leaf);
      const fault =
        missing || faultInLine(tables, notary, row, content) || faultInCheckpoint(tables, notary, tree);
      if (fault) return { lines: tree.size, fault };
      pairs += content?.dossiers.length ?? 0;
    }
    if (chunk.length === 0) return { lines: tree.size, fault: faultAtEnd(tables, tree, pairs, current()) };
    await setImmediate();
  }
};

const faultAtEnd = (
  tables: AuditTables,
  tree: Frontier,
  pairs: number,
  current: Frontier,
): string | undefined => {
  const expected = Math.max(current.size, tables.lastCheckpoint()?.size ?? 0);
  if (tree.size < expected)
    return `Het auditlog is ingekort: ${expected - tree.size} regels ontbreken aan het eind.`;
  if (!same(frontierBytes(tree), frontierBytes(current)))
    return 'Het auditlog is buiten het programma om gewijzigd.';
  if (pairs !== tables.dossierCount()) return 'Bij een dossier staan regels die niet in het auditlog staan.';
  return undefined;
};

const refuse = (): never => {
  throw new Error(
    'Het auditlog is ingekort of gewijzigd, of hoort bij andere sleutels. Zet log en sleutels terug uit dezelfde reservekopie.',
  );
};

/** The tree of the log on disk, from its last checkpoint on; throws when that checkpoint or a line after it does not hold. */
export const resumeLog = (tables: AuditTables, notary: Notary): Frontier => {
  const last = tables.lastCheckpoint();
  let tree = last === undefined ? emptyFrontier : frontierOf(last.size, last.frontier);
  if (last !== undefined) {
    const [signed] = tables.linesAfter(last.size - 1, 1);
    if (last.note !== notary.checkpoint(tree) || signed?.nr !== last.size) refuse();
  }
  for (;;) {
    const chunk = tables.linesAfter(tree.size, CHUNK);
    if (chunk.length === 0) return tree;
    for (const row of chunk) {
      tree = grow(tree, row.leaf);
      if (row.nr !== tree.size || !intact(notary, row)) refuse();
    }
  }
};
