const CSP = 'content-security-policy';
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The policy of a page with our own script. */
export const WITH_SCRIPT = `${POLICY}; script-src 'self'; require-trusted-types-for 'script'`;

const TWO_YEARS = 63_072_000;

const ALWAYS: readonly (readonly [string, string])[] = [
  [CSP, POLICY],
  ['x-content-type-options', 'nosniff'],
  ['x-frame-options', 'DENY'],
  ['referrer-policy', 'no-referrer'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['cross-origin-embedder-policy', 'require-corp'],
  ['permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['x-robots-tag', 'noindex, nofollow'],
];

/** Sets what every answer carries: no script, no framing, no referrer, and nothing kept unless the answer says so; a photo has a stricter policy of its own. */
export const secure = (headers: Headers, https: boolean): void => {
  for (const [name, value] of ALWAYS) if (name !== CSP || !headers.has(CSP)) headers.set(name, value);
  if (https) headers.set('strict-transport-security', `max-age=${TWO_YEARS}; includeSubDomains`);
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
};
