import { setImmediate } from 'node:timers/promises';
import type { DossierId } from '#kernel/ids.ts';
import type { AuditTables, LineRow, Pair } from './audit-tables.ts';
import type { Verdict } from './audit-verdict.ts';
import { type AuditLine, GuardHindered } from './guard.ts';
import { emptyFrontier, type Frontier, frontierBytes, frontierOf, grow, leafHash } from './merkle.ts';
import { namedLines } from './named-lines.ts';
import type { Notary } from './signed-note.ts';
import type { Witness } from './witness.ts';

const CHUNK = 1_000;
const CHANGED_OUTSIDE = 'Het auditlog is buiten het programma om gewijzigd.';
const ROLLED_BACK =
  'Het auditlog is vervangen of teruggezet: wat bij de sleutels van het log is bewaard, komt er niet in voor.';
const FOREIGN_PAIR = 'Bij een dossier staan regels die niet in het auditlog staan.';

const same = (left: Uint8Array, right: Uint8Array): boolean => Buffer.compare(left, right) === 0;

const parsed = (text: string): AuditLine | undefined => {
  try {
    return JSON.parse(text) as AuditLine;
  } catch {
    return undefined;
  }
};

/** Whether a line is as this program wrote it. */
export const intact = (notary: Notary, { line, leaf, stamp }: LineRow): boolean =>
  same(leafHash(line), leaf) && same(notary.stamp(leaf), stamp);

const faultInLine = (notary: Notary, row: LineRow, content: AuditLine | undefined): string | undefined => {
  const { nr } = row;
  if (content === undefined || !intact(notary, row)) return `Regel ${nr} van het auditlog is gewijzigd.`;
  return content.nr === nr ? undefined : `Regel ${nr} van het auditlog staat niet op haar plaats.`;
};

const faultInCheckpoint = (tables: AuditTables, notary: Notary, tree: Frontier): string | undefined => {
  const checkpoint = tables.checkpointAt(tree.size);
  if (checkpoint === undefined) return undefined;
  if (checkpoint.note === notary.checkpoint(tree) && same(checkpoint.frontier, frontierBytes(tree)))
    return undefined;
  return `Het auditlog tot en met regel ${tree.size} klopt niet met het controlepunt.`;
};

/** The checkpoints of a witness by the number of lines they cover; NaN for what is none. */
const bySize = (witnessed: readonly string[]): ReadonlyMap<number, readonly string[]> =>
  Map.groupBy(witnessed, (note) => Number(/^[^\n]+\n(\d+)\n/.exec(note)?.[1] ?? Number.NaN));

const faultInWitnessed = (
  notary: Notary,
  tree: Frontier,
  witnessed: ReadonlyMap<number, readonly string[]>,
): string | undefined => {
  const notes = witnessed.get(tree.size);
  if (notes === undefined || notes.every((note) => note === notary.checkpoint(tree))) return undefined;
  return `Het auditlog tot en met regel ${tree.size} is niet wat de getuige bewaart.`;
};

/** A witness that saw more lines than there are, or that keeps something else. */
const faultBeyond = (
  tree: Frontier,
  witnessed: ReadonlyMap<number, readonly string[]>,
): string | undefined => {
  if (witnessed.has(Number.NaN)) return 'De getuige bewaart iets dat geen controlepunt is.';
  const missing = Math.max(0, ...witnessed.keys()) - tree.size;
  return missing > 0
    ? `Het auditlog is ingekort: de getuige bewaart een controlepunt van ${missing} regels meer.`
    : undefined;
};

/** Whether the log still has the checkpoint that was last seen outside it. */
export const isWitnessed = (tables: AuditTables, witness: Witness): boolean => {
  const seen = witness.seen();
  return seen === undefined || tables.checkpointAt(seen.size)?.note === seen.note;
};

/** Throws when the log does not have the checkpoint that was last seen outside it, or fewer lines than were acted upon. */
export const demandWitnessed = (
  tables: AuditTables,
  witness: Witness,
  { tree }: LogEnd,
  atLeast: number,
): void => {
  if (isWitnessed(tables, witness) && tree.size >= atLeast) return;
  const wanted = Math.max(witness.seen()?.size ?? 0, atLeast);
  throw new GuardHindered(
    `${ROLLED_BACK} Het heeft ${tree.size} regels; er hoorden er minstens ${wanted} te zijn. Er wordt niets getoond. Zet het nieuwste inzagelog terug. ` +
      'Is dat er niet meer, dan erkennen een beheerder en de functionaris gegevensbescherming dat met: veilig-ambt erken inzagelog.',
  );
};

type Parts = {
  readonly tables: AuditTables;
  readonly notary: Notary;
  readonly witness: Witness;
  /** The tree as this process wrote it. */
  readonly current: () => Frontier;
  readonly witnessed: readonly string[];
};

/** Recomputes the log after a checkpoint that is known to hold, or all of it from the empty tree, and gives the first fault. */
export const verifyLog = async (
  { tables, notary, witness, current, witnessed }: Parts,
  from: Frontier,
): Promise<Verdict> => {
  const outside = bySize(witnessed);
  const signed = tables.lastCheckpoint()?.size ?? 0;
  const sizes = tables.checkpointSizes(from.size);
  const named = namedLines(tables, from.size);
  let tree = from;
  const faultIn = (row: LineRow): string | undefined => {
    if (row.nr !== tree.size + 1) return `Regel ${tree.size + 1} van het auditlog ontbreekt.`;
    tree = grow(tree, row.leaf);
    const content = parsed(row.line);
    const fault = faultInLine(notary, row, content);
    if (fault !== undefined) return fault;
    // The other lines wait for the checkpoint that will cover them.
    if (row.nr <= signed) named.add(row.nr, content?.dossiers ?? []);
    return (
      (sizes.has(tree.size) ? faultInCheckpoint(tables, notary, tree) : undefined) ??
      faultInWitnessed(notary, tree, outside)
    );
  };
  const faultAmong = async (chunk: readonly LineRow[]): Promise<string | undefined> => {
    for (const row of chunk) {
      const fault = faultIn(row);
      if (fault !== undefined) return fault;
    }
    return named.isFull() ? named.faultInHeld() : undefined;
  };
  for (;;) {
    const chunk = tables.linesAfter(tree.size, CHUNK);
    if (chunk.length === 0) break;
    const fault = await faultAmong(chunk);
    if (fault !== undefined) return { lines: tree.size, fault };
    await setImmediate();
  }
  const fault =
    faultAtEnd(tree, current(), signed) ??
    faultBeyond(tree, outside) ??
    (isWitnessed(tables, witness) ? undefined : ROLLED_BACK) ??
    (await named.faultInHeld());
  if (fault !== undefined) return { lines: tree.size, fault };
  const isWhole = from.size > 0 || named.count() === tables.pairCount(signed);
  return { lines: tree.size, fault: isWhole ? undefined : FOREIGN_PAIR };
};

const faultAtEnd = (tree: Frontier, current: Frontier, signed: number): string | undefined => {
  const missing = Math.max(current.size, signed) - tree.size;
  if (missing > 0) return `Het auditlog is ingekort: aan het eind ontbreken ${missing} regels.`;
  return same(frontierBytes(tree), frontierBytes(current)) ? undefined : CHANGED_OUTSIDE;
};

const refuse = (): never => {
  throw new GuardHindered(
    'Het auditlog is ingekort of gewijzigd, of hoort bij andere sleutels. Zet het log terug uit de nieuwste reservekopie die bij deze sleutels hoort.',
  );
};

/** Where the log on disk ends, and the pairs of dossier and line that wait for the next checkpoint. */
export type LogEnd = { readonly tree: Frontier; readonly pairs: readonly Pair[] };

/** Reads the log from its last checkpoint on; throws when that checkpoint or a line after it does not hold. */
export const resumeLog = (tables: AuditTables, notary: Notary): LogEnd => {
  const last = tables.lastCheckpoint();
  const pairs: Pair[] = [];
  let tree = last === undefined ? emptyFrontier : frontierOf(last.size, last.frontier);
  if (last !== undefined) {
    const [signed] = tables.linesAfter(last.size - 1, 1);
    if (last.note !== notary.checkpoint(tree) || signed?.nr !== last.size) refuse();
  }
  for (;;) {
    const chunk = tables.linesAfter(tree.size, CHUNK);
    if (chunk.length === 0) return { tree, pairs };
    for (const row of chunk) {
      tree = grow(tree, row.leaf);
      if (row.nr !== tree.size || !intact(notary, row)) refuse();
      pairs.push(...pairsOf(row.nr, (JSON.parse(row.line) as AuditLine).dossiers));
    }
  }
};

export const pairsOf = (nr: number, dossiers: readonly DossierId[]): readonly Pair[] =>
  dossiers.map((dossier) => [dossier, nr]);
