import type { Account } from './account-guard.ts';

/** The same human being, as far as accounts can tell: the account, the log-in or the mail address. */
export const isSamePerson = (a: Account, b: Account): boolean =>
  a.id === b.id ||
  (a.issuer === b.issuer && a.subject === b.subject) ||
  a.mail.trim().toLowerCase() === b.mail.trim().toLowerCase();
