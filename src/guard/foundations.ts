import { join } from 'node:path';
import { type Accounts, accountsIn } from './accounts.ts';
import { type AuditLog, openAuditLog, type Surroundings } from './audit-log.ts';
import { clockAcceptedIn } from './clock-accepted.ts';
import { INSTALLATION, type Keyring, type RingKey } from './keyring.ts';
import { type Notary, notary } from './signed-note.ts';
import { verifiedIn } from './verified.ts';
import { witnessIn } from './witness.ts';

const TASKS = [
  'werklijst',
  'eigen',
  'account',
  'aanmelding',
  'controlepunt',
  'auditregel',
  'statistiek',
] as const;

type KeyOf = (task: (typeof TASKS)[number]) => RingKey;

/** The keys of the guard's own tasks, and with two of them who has access. */
export const ownKeysOf = (ring: Keyring): { readonly keyOf: KeyOf; readonly accounts: Accounts } => {
  const keyOf = ring.keysFor(INSTALLATION, TASKS);
  return { keyOf, accounts: accountsIn(ring, keyOf('account').key, keyOf('aanmelding').key) };
};

/** Who signs, and the log in `folder`/log of all that is done; throws when that log does not reach as far as the ring remembers. */
export const signedLogOf = (
  ring: Keyring,
  keyOf: KeyOf,
  folder: string,
  around: Pick<Surroundings, 'now' | 'deliver' | 'mayLagMs' | 'accepted'>,
): { readonly signer: Notary; readonly log: AuditLog } => {
  const signer = notary(keyOf('controlepunt').key.export(), keyOf('auditregel').key);
  const log = openAuditLog(join(folder, 'log'), {
    notary: signer,
    witness: witnessIn(ring.db),
    verified: verifiedIn(ring.db),
    atLeast: ring.erasedUntil(),
    ...around,
    accepted: { ...around.accepted, clockUntil: clockAcceptedIn(ring.db).until() },
  });
  return { signer, log };
};
