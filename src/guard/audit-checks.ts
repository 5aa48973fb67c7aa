import type { AuditTables } from './audit-tables.ts';
import type { AuditChecks, Controle, Whole } from './audit-verdict.ts';
import { verifyLog } from './audit-verify.ts';
import { emptyFrontier, type Frontier, frontierOf } from './merkle.ts';
import type { Notary } from './signed-note.ts';
import type { Verified } from './verified.ts';
import type { Witness } from './witness.ts';

type Parts = {
  readonly tables: AuditTables;
  readonly notary: Notary;
  readonly witness: Witness;
  readonly verified: Verified;
  readonly now: () => Date;
  /** The tree as this process wrote it. */
  readonly current: () => Frontier;
  /** Writes and signs what waits, so that nothing is checked half. */
  readonly sign: () => void;
};

/** The checks of a log, which remember how far it held. */
export const auditChecks = ({ verified, now, sign, ...parts }: Parts): AuditChecks => {
  const { tables, notary } = parts;

  /** What the mark points at, as long as the log still has that checkpoint and its last line, with a signature that holds. */
  const known = () => {
    const mark = verified.mark();
    const row = mark && tables.checkpointAt(mark.checkpoint.size);
    if (mark === undefined || row?.note !== mark.checkpoint.note) return undefined;
    if (tables.linesAfter(row.size - 1, 1)[0]?.nr !== row.size) return undefined;
    const tree = frontierOf(row.size, row.frontier);
    return notary.checkpoint(tree) === row.note ? { tree, whole: mark.whole } : undefined;
  };

  const check = async (
    from: Frontier,
    before: Whole | undefined,
    witnessed: readonly string[] = [],
  ): Promise<Controle> => {
    const upTo = tables.lastCheckpoint();
    const { lines, fault } = await verifyLog({ ...parts, witnessed }, from);
    if (fault !== undefined) {
      verified.forget();
      return { lines, fault };
    }
    const whole = before ?? { lines, at: now().toISOString() };
    if (upTo !== undefined) verified.keep({ checkpoint: { size: upTo.size, note: upTo.note }, whole });
    return { lines, fault, whole };
  };

  return {
    verify: async (witnessed = []) => {
      sign();
      const { lines, fault } = await check(emptyFrontier, undefined, witnessed);
      return { lines, fault };
    },
    verifyNews: async () => {
      sign();
      const { tree, whole } = known() ?? { tree: emptyFrontier, whole: undefined };
      return check(tree, whole);
    },
  };
};
