const HALF_A_YEAR = 182 * 24 * 60 * 60 * 1_000;

/**
 * Where a weakness can be reported (RFC 9116): `meldpunt`, or the mailbox `security` that every domain keeps (RFC 2142).
 * Valid for half a year from `now`, so that whoever keeps a copy comes back for a newer one.
 */
export const securityTxt = (base: URL, now: Date, meldpunt?: URL): string =>
  [
    `Contact: ${meldpunt?.href ?? `mailto:security@${base.hostname}`}`,
    `Expires: ${new Date(now.getTime() + HALF_A_YEAR).toISOString()}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${new URL('/.well-known/security.txt', base).href}`,
    '',
  ].join('\n');
