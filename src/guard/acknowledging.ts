import { join } from 'node:path';
import { amsterdamDay } from '#kernel/amsterdam-day.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { Accounts } from './accounts.ts';
import type { AuditLog, Surroundings } from './audit-log.ts';
import { clockAcceptedIn } from './clock-accepted.ts';
import { MAY_LAG_MS } from './forward-clock.ts';
import { ownKeysOf, signedLogOf } from './foundations.ts';
import { GuardHindered } from './guard.ts';
import { asHindered } from './hindered.ts';
import { holdsRole } from './in-office.ts';
import { GuardInUse } from './in-use.ts';
import { type Keyring, openKeyring } from './keyring.ts';
import { recorder } from './recorder.ts';
import { holdFile } from './sqlite-file.ts';
import { witnessIn } from './witness.ts';

/** What two persons take as it is: a log that ends before what was signed, or a clock that stands before the log. */
export type Erkenning = {
  readonly wat: 'inzagelog' | 'klok';
  /** What the log-in knows them by. */
  readonly inlogdienst: string;
  readonly door: string;
  readonly mede: string;
};

export type ErkenRefusal = 'niets-te-erkennen' | 'geen-beheerder' | 'geen-fg';

type Outcome =
  | { readonly allowed: true; readonly lines: number }
  | { readonly allowed: false; readonly grounds: readonly ErkenRefusal[] };

type Around = { readonly now: () => Date };

const holders = (accounts: Accounts, { inlogdienst, door, mede }: Erkenning, today: CalendarDay) => {
  const [by, and] = [door, mede].map((subject) => accounts.findByIdentity(inlogdienst, subject));
  return {
    door: holdsRole(by, 'beheerder', today) ? by.id : undefined,
    mede: holdsRole(and, 'fg', today) ? and.id : undefined,
  };
};

const FAR = Number.POSITIVE_INFINITY;

/** Whether the guard would open and show with this log and this clock. */
const isInOrder = (open: () => AuditLog, wat: Erkenning['wat'], now: Date): boolean => {
  try {
    const log = open();
    const lagMs = Date.parse(log.latest()) - now.getTime();
    log.close();
    return wat === 'inzagelog' || !(lagMs > MAY_LAG_MS);
  } catch (error) {
    if (wat === 'klok' || !(error instanceof GuardHindered)) throw error;
    return false;
  }
};

const acknowledgeOn = async (
  ring: Keyring,
  folder: string,
  erkenning: Erkenning,
  { now }: Around,
): Promise<Outcome> => {
  const { wat } = erkenning;
  const { keyOf, accounts } = ownKeysOf(ring);
  const open = (accepted: NonNullable<Surroundings['accepted']>) =>
    signedLogOf(ring, keyOf, folder, { now, deliver: () => true, mayLagMs: FAR, accepted }).log;
  const before = witnessIn(ring.db).seen()?.size ?? 0;
  const { door, mede } = holders(accounts, erkenning, amsterdamDay(now()));
  const inOrder = isInOrder(() => open({}), wat, now());
  if (inOrder || door === undefined || mede === undefined) {
    const grounds = [
      inOrder && 'niets-te-erkennen',
      door === undefined && 'geen-beheerder',
      mede === undefined && 'geen-fg',
    ] as const;
    return { allowed: false, grounds: grounds.filter((ground) => ground !== false) };
  }
  const log = open(wat === 'inzagelog' ? { shorter: true } : {});
  try {
    const record = recorder(log);
    const actie = wat === 'inzagelog' ? `erken:inzagelog:${before}` : 'erken:klok';
    await record(undefined, true, { doel: 'beheer', actie, account: door, rol: 'beheerder' });
    await record(undefined, true, { doel: 'beheer', actie: 'erken:mede', account: mede, rol: 'fg' });
    if (wat === 'inzagelog') ring.setErasedUntil(log.size());
    else clockAcceptedIn(ring.db).accept(log.latest());
    return { allowed: true, lines: log.size() };
  } finally {
    log.close();
  }
};

/**
 * Takes the log in `folder`, or a clock that stands before it, as it is, by a beheerder and an fg, with a line in the log
 * for each; after that the guard opens. Throws GuardInUse when a guard is open on that folder.
 */
export const acknowledge = async (folder: string, erkenning: Erkenning, around: Around): Promise<Outcome> => {
  const release = holdFile(join(folder, 'sleutels', 'wacht.lock'));
  if (release === undefined) throw new GuardInUse(folder);
  let ring: Keyring | undefined;
  try {
    ring = openKeyring(join(folder, 'sleutels'));
    return await acknowledgeOn(ring, folder, erkenning, around);
  } catch (error) {
    throw asHindered(error) ?? error;
  } finally {
    ring?.close();
    release();
  }
};
