import { createHash } from 'node:crypto';
import type { Actor, Bevestigd } from '#domain/bevoegdheid/actor.ts';
import type { Bearer } from '#guard/passkey-guard.ts';
import type { OpenSession, SessionContent } from '#guard/private-guard.ts';
import { amsterdamDay } from '#kernel/amsterdam-day.ts';
import type { AccountId, DossierId } from '#kernel/ids.ts';
import type { Session } from '#store/store.ts';
import type { Account } from './application.ts';
import type { Dependencies } from './dependencies.ts';
import { heeftToegangOp } from './functionaris.ts';
import type { Sessions } from './inloggen.ts';
import { isOver, isRecent, KEPT_AFTER_USE } from './session-limits.ts';
import { thisSecond } from './this-second.ts';

const MINUTE = 60_000;
/** How old the last-seen time may get before it is written again. */
const TOUCH_AFTER = MINUTE;
/** At how many places somebody can be logged in; the oldest gives way. */
const PLACES = 2;

/** What only the guard can read of a session. */
type Content = SessionContent & {
  readonly apparaat: string;
  /** When the provider last asked who this is (ms); null when that is not known. */
  readonly bevestigd: number | null;
  /** When each dossier was first opened right after that. */
  readonly dossiers: Readonly<Record<DossierId, number>>;
};

/** How many characters of a hash name a session; they open nothing. */
const HANDLE = 16;
const handleOf = (tokenHash: string): string => tokenHash.slice(0, HANDLE);
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
/** Sealed for this one token, so that a row copied under another token does not open. */
const sealOwner = (tokenHash: string): string => `sessie:${tokenHash}`;

const bevestigdOp = ({ bevestigd, dossiers }: Content, time: number): Bevestigd => ({
  nu: bevestigd !== null && isRecent('nu', bevestigd, time),
  dossiers: (Object.entries(dossiers) as [DossierId, number][])
    .filter(([, since]) => isRecent('dossier', since, time))
    .map(([dossier]) => dossier),
});

/** Log-ins. Only the hash of a token is stored; limits differ per role. */
export const createSessions = (
  deps: Dependencies,
): Sessions & { readonly bearer: (actor: Actor, token: string) => Promise<Bearer> } => {
  const { store, guard, now, randomBytes } = deps;

  const newToken = (): string => Buffer.from(randomBytes(32)).toString('base64url');

  const tag = async (text: string): Promise<string> => {
    const [found] = await guard.tags([text]);
    if (found === undefined) throw new Error('A session needs an owner');
    return found;
  };
  const ownerOf = (account: AccountId) => tag(`sessie:${account}`);
  const loginOf = (issuer: string, id: string) => tag(`inlog:${JSON.stringify([issuer, id])}`);

  const contentOf = async ({ tokenHash, content }: Session): Promise<Content> =>
    (await guard.openPrivate(sealOwner(tokenHash), content)) as Content;

  const lately = thisSecond<OpenSession<Content>>(now);
  /** A page and its photos open it once; what was written to it, to an account or to an own key counts at once. */
  const opened = async ({ tokenHash, content }: Session): Promise<OpenSession<Content>> => {
    const sealed = Buffer.from(content.payload).toString('base64');
    const state = `${tokenHash} ${sealed} ${await guard.accounts.changes()}`;
    return lately(state, () => guard.openSession<Content>(sealOwner(tokenHash), content));
  };

  const isActive = (account: Account | undefined): account is Account =>
    account !== undefined && heeftToegangOp(account, amsterdamDay(now()));

  const running = async ({ account, rol }: Actor): Promise<readonly Session[]> =>
    (await store.sessions.of({ owner: await ownerOf(account) })).filter(
      (session) => !isOver(rol, session, now().getTime()),
    );

  /** Ends as time does: what was typed there can still be kept for whose it is. */
  const runOut = (session: Session) => store.sessions.put({ ...session, createdAt: 0 });

  const removeAll = async (sessions: readonly Session[]): Promise<number> => {
    for (const { tokenHash } of sessions) await store.sessions.remove(tokenHash);
    return sessions.length;
  };

  return {
    open: async (id, { apparaat = '', login, bevestigd } = {}) => {
      const account = await guard.accounts.get(id);
      if (!isActive(account)) throw new Error('Only who has access can log in');
      const time = now().getTime();
      await store.sessions.removeBefore(time - KEPT_AFTER_USE);
      const places = await running({ account: id, rol: account.rol });
      const tooMany = places.slice(0, Math.max(0, places.length - PLACES + 1));
      for (const session of tooMany) await runOut(session);
      const token = newToken();
      const tokenHash = hashOf(token);
      const content: Content = {
        account: id,
        apparaat,
        bevestigd: bevestigd === undefined ? time : bevestigd,
        dossiers: {},
      };
      await store.sessions.put({
        tokenHash,
        owner: await ownerOf(id),
        login: login === undefined ? null : await loginOf(login.issuer, login.id),
        content: await guard.sealPrivate(sealOwner(tokenHash), content),
        createdAt: time,
        seenAt: time,
      });
      return { token, ended: tooMany.length };
    },
    find: async (token) => {
      const session = await store.sessions.get(hashOf(token));
      if (session === undefined) return undefined;
      const { content, account, enters } = await opened(session);
      if (!isActive(account)) return undefined;
      const time = now().getTime();
      const expired = isOver(account.rol, session, time);
      if (!expired && time - session.seenAt > TOUCH_AFTER)
        await store.sessions.touch(session.tokenHash, time);
      return { account, expired, bevestigd: bevestigdOp(content, time), opSlot: !enters };
    },
    confirm: async (actor, { id, ...confirmed }) => {
      const session = (await running(actor)).find(({ tokenHash }) => tokenHash.startsWith(id));
      if (session === undefined || id.length !== HANDLE) return undefined;
      const token = newToken();
      const tokenHash = hashOf(token);
      const content = { ...(await contentOf(session)), ...confirmed };
      const sealed = await guard.sealPrivate(sealOwner(tokenHash), content);
      await store.sessions.put({ ...session, tokenHash, content: sealed, seenAt: now().getTime() });
      await store.sessions.remove(session.tokenHash);
      await guard.logSignIn(actor.account, 'toegestaan', 'bevestigen');
      return { token };
    },
    bearer: async (actor, token) => {
      const session = (await running(actor)).find(({ tokenHash }) => tokenHash === hashOf(token));
      if (session === undefined) throw new Error('A passkey is used in a log-in of its owner');
      const { bewijs = null } = await contentOf(session);
      return { account: actor.account, sessie: handleOf(session.tokenHash), bewijs };
    },
    noteDossier: async (token, dossier) => {
      const session = await store.sessions.get(hashOf(token));
      if (session === undefined) return;
      const content = await contentOf(session);
      const dossiers = { ...content.dossiers, [dossier]: now().getTime() };
      const sealed = await guard.sealPrivate(sealOwner(session.tokenHash), { ...content, dossiers });
      await store.sessions.put({ ...session, content: sealed });
    },
    close: (token) => store.sessions.remove(hashOf(token)),
    all: async (actor, token) => {
      const here = hashOf(token);
      return Promise.all(
        (await running(actor)).map(async (session) => ({
          id: handleOf(session.tokenHash),
          apparaat: (await contentOf(session)).apparaat,
          sinds: new Date(session.createdAt).toISOString(),
          laatst: new Date(session.seenAt).toISOString(),
          hier: session.tokenHash === here,
        })),
      );
    },
    end: async (actor, which) => {
      const mine = await running(actor);
      const ended = await removeAll(
        mine.filter(({ tokenHash }) =>
          'id' in which ? handleOf(tokenHash) === which.id : tokenHash !== hashOf(which.allBut),
        ),
      );
      if (ended > 0) await guard.logSignIn(actor.account, 'toegestaan', 'afmelden');
      return ended;
    },
    endOf: async (actor, account) => {
      if (!(await guard.allow(actor, 'beheer:accounts'))) return undefined;
      const ended = await removeAll(await store.sessions.of({ owner: await ownerOf(account) }));
      await guard.logSignIn(account, 'toegestaan', 'afmelden');
      return ended;
    },
    endByProvider: async ({ issuer, subject, login }) => {
      const account =
        subject === undefined ? undefined : await guard.accounts.findByIdentity(issuer, subject);
      const whose =
        login === undefined
          ? account && { owner: await ownerOf(account.id) }
          : { login: await loginOf(issuer, login) };
      const found = whose === undefined ? [] : await store.sessions.of(whose);
      const owner = account && (await ownerOf(account.id));
      const named = subject === undefined ? found : found.filter((session) => session.owner === owner);
      const ended = await removeAll(named);
      await guard.logSignIn(account?.id ?? null, 'toegestaan', 'afmelden:inlogdienst');
      return ended;
    },
  };
};
