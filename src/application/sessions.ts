import { createHash } from 'node:crypto';
import type { Rol } from '#domain/bevoegdheid/actor.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { Application } from './application.ts';
import { amsterdamDay, type Dependencies } from './dependencies.ts';

const MINUTE = 60_000;

/** Idle and absolute limits in minutes: shorter where more dossiers can be opened or the device travels. */
const LIMITS: Readonly<Record<Rol, { readonly idle: number; readonly absolute: number }>> = {
  bestuurder: { idle: 30, absolute: 480 },
  functionaris: { idle: 30, absolute: 480 },
  planner: { idle: 15, absolute: 480 },
  adviseur: { idle: 10, absolute: 240 },
  toetser: { idle: 15, absolute: 480 },
  bzk: { idle: 15, absolute: 480 },
  fg: { idle: 15, absolute: 480 },
  beheerder: { idle: 15, absolute: 240 },
};

/** An expired session still tells whose unsent form it was, for a day. */
const KEPT = 24 * 60 * MINUTE;
/** How old the last-seen time may get before it is written again. */
const TOUCH_AFTER = MINUTE;

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
/** Sealed for this one token, so that a row copied under another token does not open. */
const ownerOf = (tokenHash: string): string => `sessie:${tokenHash}`;

/** Log-ins. Only the hash of a token is stored; limits differ per role. */
export const createSessions = ({
  store,
  guard,
  now,
  randomBytes,
}: Dependencies): Application['sessions'] => ({
  open: async (account) => {
    const token = Buffer.from(randomBytes(32)).toString('base64url');
    const tokenHash = hashOf(token);
    const time = now().getTime();
    await store.sessions.removeBefore(time - KEPT);
    await store.sessions.put({
      tokenHash,
      content: await guard.sealPrivate(ownerOf(tokenHash), { account }),
      createdAt: time,
      seenAt: time,
    });
    return { token };
  },
  find: async (token) => {
    const session = await store.sessions.get(hashOf(token));
    if (session === undefined) return undefined;
    const { account: id } = (await guard.openPrivate(ownerOf(session.tokenHash), session.content)) as {
      account: AccountId;
    };
    const account = await guard.accounts.get(id);
    if (account === undefined || (account.tot !== null && account.tot < amsterdamDay(now())))
      return undefined;
    const time = now().getTime();
    const { idle, absolute } = LIMITS[account.rol];
    const expired = time - session.seenAt > idle * MINUTE || time - session.createdAt > absolute * MINUTE;
    if (!expired && time - session.seenAt > TOUCH_AFTER) await store.sessions.touch(session.tokenHash, time);
    return { account, expired };
  },
  close: (token) => store.sessions.remove(hashOf(token)),
});
