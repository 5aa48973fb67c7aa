import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Account, Application } from '#application/application.ts';
import type { Actor, Bevestigd } from '#domain/bevoegdheid/actor.ts';

export type Session = {
  readonly token: string;
  readonly account: Account;
  readonly expired: boolean;
  readonly bevestigd: Bevestigd;
  /** Only the page that asks for the own key opens. */
  readonly opSlot: boolean;
};

/** The cookie that carries the session; never sent along from another site. */
export const createSessionCookie = (https: boolean) => {
  const name = https ? '__Host-va' : 'va';
  const options = { path: '/', httpOnly: true, secure: https, sameSite: 'Strict' } as const;
  return {
    read: (c: Context): string | undefined => {
      const token = getCookie(c, name);
      return token !== undefined && /^[\w.~-]{16,200}$/.test(token) ? token : undefined;
    },
    write: (c: Context, token: string): void => setCookie(c, name, token, options),
    clear: (c: Context): void => {
      deleteCookie(c, name, options);
    },
  };
};

export type SessionCookie = ReturnType<typeof createSessionCookie>;

/** Whose session this is, also when it has ended; undefined when there is none. */
export const findSession = async (
  application: Application,
  token: string | undefined,
): Promise<Session | undefined> => {
  const found = token === undefined ? undefined : await application.sessions.find(token);
  return token === undefined || found === undefined ? undefined : { token, ...found };
};

/** Who asks, with what they confirmed lately. */
export const actorIn = ({ account, bevestigd }: Session): Actor => ({ ...actorOf(account), bevestigd });

export const actorOf = ({ id, rol, organisatie }: Account): Actor => ({
  account: id,
  rol,
  ...(organisatie === undefined ? {} : { organisatie }),
});
