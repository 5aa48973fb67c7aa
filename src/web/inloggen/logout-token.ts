import { createRemoteJWKSet, customFetch, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { z } from 'zod';
import type { boundedFetch } from './bounded-fetch.ts';

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';
/** Only signatures that need the provider's own private key: never none, never a shared secret. */
const ALGORITHMS = ['ES256', 'ES384', 'ES512', 'PS256', 'PS384', 'PS512', 'RS256', 'RS384', 'RS512', 'EdDSA'];
const SLACK_SECONDS = 60;
const MAX_AGE_SECONDS = 300;
const MAX_LENGTH = 16_384;
/** How many tokens are remembered; older ones are refused by their age before they fall out. */
const REMEMBERED = 10_000;

const claims = z.object({
  iss: z.string(),
  sub: z.string().min(1).max(500).optional(),
  sid: z.string().min(1).max(500).optional(),
  iat: z.number().int(),
  jti: z.string().min(1).max(500),
  events: z.object({ [EVENT]: z.object({}) }),
  nonce: z.undefined().optional(),
});

export type LoggedOut = {
  readonly issuer: string;
  readonly subject: string | undefined;
  /** The log-in at the provider, when it names one. */
  readonly login: string | undefined;
};

type Provider = { readonly issuer: string; readonly jwksUri: string; readonly clientId: string };

/**
 * Reads what a provider says of a log-out, as OpenID Connect Back-Channel Logout 1.0 section 2.6 asks: signed by the
 * provider, for us, fresh, of this kind, about somebody, and not seen before. Throws when any of it is not so.
 */
export const createLogoutTokens = (
  provider: () => Promise<Provider>,
  { now, fetchBounded }: { readonly now: () => Date; readonly fetchBounded: ReturnType<typeof boundedFetch> },
) => {
  const seen = new Map<string, number>();
  let keys: { readonly uri: string; readonly get: JWTVerifyGetKey } | undefined;

  const keysAt = (uri: string): JWTVerifyGetKey => {
    if (keys?.uri !== uri)
      keys = { uri, get: createRemoteJWKSet(new URL(uri), { [customFetch]: fetchBounded }) };
    return keys.get;
  };

  /** False when this token came before. */
  const isFirst = (id: string, time: number): boolean => {
    for (const [known, until] of seen) if (until < time || seen.size >= REMEMBERED) seen.delete(known);
    if (seen.has(id)) return false;
    seen.set(id, time + (MAX_AGE_SECONDS + 2 * SLACK_SECONDS) * 1_000);
    return true;
  };

  return async (token: string): Promise<LoggedOut> => {
    if (token.length > MAX_LENGTH) throw new Error('Logout token too long');
    const { issuer, jwksUri, clientId } = await provider();
    const currentDate = now();
    const { payload, protectedHeader } = await jwtVerify(token, keysAt(jwksUri), {
      issuer,
      audience: clientId,
      algorithms: ALGORITHMS,
      currentDate,
      clockTolerance: SLACK_SECONDS,
      maxTokenAge: MAX_AGE_SECONDS,
    });
    const kind = protectedHeader.typ?.toLowerCase().replace(/^application\//, '');
    if (kind !== undefined && kind !== 'logout+jwt' && kind !== 'jwt') throw new Error('Not a logout token');
    const { iss, sub, sid, jti } = claims.parse(payload);
    if (sub === undefined && sid === undefined) throw new Error('Logout of nobody');
    if (!isFirst(JSON.stringify([iss, jti]), currentDate.getTime()))
      throw new Error('Logout token seen before');
    return { issuer: iss, subject: sub, login: sid };
  };
};
