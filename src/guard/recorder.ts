import type { Actor } from '#domain/bevoegdheid/actor.ts';
import type { NewAuditLine } from './audit-line.ts';
import type { AuditLog } from './audit-log.ts';

type Entry = Pick<NewAuditLine, 'doel' | 'actie'> & Partial<NewAuditLine>;

export type Recorder = ReturnType<typeof recorder>;

/** Writes a line about this actor and gives back whether it was allowed. */
export const recorder =
  (log: AuditLog) =>
  async (actor: Actor | undefined, allowed: boolean, entry: Entry): Promise<boolean> => {
    await log.append({
      account: actor?.account ?? null,
      rol: actor?.rol ?? null,
      dossiers: [],
      compartimenten: [],
      betreft: null,
      besluit: allowed ? 'toegestaan' : 'geweigerd',
      ...entry,
    });
    return allowed;
  };
