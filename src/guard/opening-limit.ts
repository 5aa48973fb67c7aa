import type { Actor, Rol } from '#domain/bevoegdheid/actor.ts';
import type { DossierId } from '#kernel/ids.ts';
import type { AuditLog } from './audit-log.ts';
import type { AuditLine } from './guard.ts';

const HOUR_MS = 3_600_000;

/**
 * How many different dossiers someone of this role may be shown in an hour: a few times what the work asks, so that
 * only taking along whole collections meets it.
 */
export const OPENINGS_PER_HOUR: Readonly<Record<Rol, number>> = {
  bestuurder: 20, // their own, and earlier cases
  functionaris: 60, // a college is at most ten, an organisation some tens
  planner: 200, // calls and plans all day, over all cases
  adviseur: 60, // visits a few homes a day
  toetser: 60, // reads a few advices a day
  bzk: 20, // reads figures, no dossiers
  vereniging: 20, // likewise
  fg: 120, // samples of who looked
  beheerder: 20, // reads no dossiers
};

/** The lines of the log in which the count of this moment stands. */
export const linesThatCount = (log: Pick<AuditLog, 'since'>, now: Date): Iterable<AuditLine> =>
  log.since(new Date(now.getTime() - HOUR_MS).toISOString());

/**
 * Counts different dossiers per account over the last hour; true as long as one more may be shown. Begins with what
 * was shown by `lines` of the log, so that starting the guard anew gives nobody a new hour.
 */
export const openingLimit = (
  limits: Readonly<Record<Rol, number>>,
  now: () => Date,
  lines: Iterable<AuditLine>,
): ((actor: Actor, dossier: DossierId) => boolean) => {
  const shown = new Map<string, Map<DossierId, number>>();
  const shownTo = (account: string): Map<DossierId, number> => {
    const own = shown.get(account) ?? new Map<DossierId, number>();
    shown.set(account, own);
    return own;
  };
  for (const { account, doel, besluit, tijd, dossiers } of lines) {
    const [dossier] = dossiers;
    if (account !== null && dossier !== undefined && doel === 'tonen' && besluit === 'toegestaan')
      shownTo(account).set(dossier, Date.parse(tijd));
  }
  return ({ account, rol }, dossier) => {
    const moment = now().getTime();
    const own = shownTo(account);
    for (const [id, at] of own) if (moment - at >= HOUR_MS) own.delete(id);
    if (!own.has(dossier) && own.size >= limits[rol]) return false;
    own.set(dossier, moment);
    return true;
  };
};
