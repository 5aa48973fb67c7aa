import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Account } from '#application/application.ts';

const ownerOf = (account: Account): string =>
  createHash('sha256').update(account.id).digest('base64url').slice(0, 16);

/** Proves that a form was made by us for this session; its first part tells for whose account. */
export const formToken = (account: Account, session: string): string =>
  `${ownerOf(account)}.${createHmac('sha256', session).update('formulier').digest('base64url')}`;

const equal = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** right: of this session · earlier: of this account but another session · foreign: anything else. */
export const judgeToken = (
  token: string | undefined,
  account: Account,
  session: string,
): 'right' | 'earlier' | 'foreign' => {
  if (token === undefined || !/^[\w.-]{1,80}$/.test(token)) return 'foreign';
  if (equal(token, formToken(account, session))) return 'right';
  return equal(token.split('.')[0] ?? '', ownerOf(account)) ? 'earlier' : 'foreign';
};

/**
 * True when the browser says that another site sent this. Browsers that do not say so are left to the form token:
 * with our referrer policy an older one sends "Origin: null" for our own forms too.
 */
export const isCrossSite = (request: Request, base: URL): boolean => {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) return site !== 'same-origin';
  const origin = request.headers.get('origin');
  if (origin === null || origin === 'null') return false;
  return origin !== base.origin;
};
