import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { z } from 'zod';
import { returnPath } from '#web/server/return-path.ts';

const TEN_MINUTES = 600;

const shape = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  /** The session this is to confirm, and when that was asked (ms); absent for an ordinary log-in. */
  bevestigt: z.object({ id: z.string(), sinds: z.number() }).optional(),
  terug: z.string().transform((path) => returnPath(path)),
});

export type StartedLogin = z.infer<typeof shape>;

/**
 * Remembers a log-in while the browser is away at the provider. Coming back from there is a navigation from
 * another site, for which the session's own (Strict) cookie is not sent; this short-lived one is Lax.
 */
export const createStartedCookie = (https: boolean) => {
  const name = https ? '__Host-va-inloggen' : 'va-inloggen';
  const options = { path: '/', httpOnly: true, secure: https, sameSite: 'Lax' } as const;
  return {
    write: (c: Context, login: StartedLogin): void =>
      setCookie(c, name, Buffer.from(JSON.stringify(login)).toString('base64url'), {
        ...options,
        maxAge: TEN_MINUTES,
      }),
    /** Takes it out of the browser; undefined when there is none or it is not ours. */
    take: (c: Context): StartedLogin | undefined => {
      const text = getCookie(c, name);
      deleteCookie(c, name, options);
      try {
        return shape.safeParse(JSON.parse(Buffer.from(text ?? '', 'base64url').toString('utf8'))).data;
      } catch {
        return undefined;
      }
    },
  };
};
