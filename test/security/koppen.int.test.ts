import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { adressen, inDossier } from './adressen.ts';
import { type Huis, openHuis } from './huis.ts';
import { meld } from './resultaat.ts';
import { bouwWereld, medewerkers, type Wereld } from './wereld.ts';

const BASE = 'https://veilig-ambt.invalid';
let huis: Huis;
let wereld: Wereld;
beforeAll(async () => {
  huis = await openHuis({ base: BASE });
  wereld = await bouwWereld(huis, ['nazorg']);
}, 300_000);
afterAll(() => huis.close());

type Regel = (headers: Headers, path: string) => boolean;

const directives = (headers: Headers): ReadonlyMap<string, readonly string[]> =>
  new Map(
    (headers.get('content-security-policy') ?? '')
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .map(([name = '', ...sources]) => [name, sources]),
  );

const only =
  (name: string, ...allowed: readonly string[]): Regel =>
  (headers) => {
    const sources = directives(headers).get(name);
    return sources?.length === 1 && allowed.includes(sources[0] ?? '');
  };

const nowhere =
  (pattern: RegExp): Regel =>
  (headers) =>
    ![...directives(headers).values()].flat().some((source) => pattern.test(source));

const is =
  (name: string, value: string): Regel =>
  (headers) =>
    headers.get(name) === value;

/** Where a browser may run our own script: it makes or uses a passkey there. */
const MET_SCRIPT: ReadonlySet<string> = new Set(['/sleutels', '/sleutel']);

/** The ten rules of internet.nl for a policy of content, and the other headers. */
const regels: Readonly<Record<string, Regel>> = {
  'default-src is none': only('default-src', "'none'"),
  'base-uri is none': only('base-uri', "'none'"),
  'frames: none, or by default-src': (headers) => {
    const sources = directives(headers).get('frame-src');
    return sources === undefined || sources.every((source) => source === "'none'");
  },
  'frame-ancestors is none': only('frame-ancestors', "'none'"),
  'form-action is self': only('form-action', "'self'", "'none'"),
  'nothing unsafe': nowhere(/unsafe-/),
  'no data:': nowhere(/^data:/),
  'no http:': nowhere(/^http:/),
  'no star': nowhere(/\*/),
  'no address of this machine': nowhere(/127\.0\.0\.1|localhost/),
  'no script, and on the pages of the own key ours only': (headers, path) => {
    const sources = directives(headers).get('script-src');
    return sources === undefined || (MET_SCRIPT.has(path) && sources.join() === "'self'");
  },
  'HSTS of at least a year': (headers) =>
    Number(/max-age=(\d+)/.exec(headers.get('strict-transport-security') ?? '')?.[1]) >= 31_536_000,
  nosniff: is('x-content-type-options', 'nosniff'),
  'not in a frame': is('x-frame-options', 'DENY'),
  'no referrer': is('referrer-policy', 'no-referrer'),
  'opener policy': is('cross-origin-opener-policy', 'same-origin'),
  'resource policy': is('cross-origin-resource-policy', 'same-origin'),
  'not kept': (headers, path) =>
    headers.get('cache-control') === 'no-store' || /^\/(assets|robots|\.well-known)/.test(path),
  'says nothing about the server': (headers) => !headers.has('server') && !headers.has('x-powered-by'),
};

/** What another's reader of policies (csp_evaluator) has to say of one. */
const bezwaren = (policy: string): readonly string[] =>
  new CspEvaluator(new CspParser(policy).csp)
    .evaluate()
    .map(({ directive, description }) => `${directive}: ${description}`);

const BAD = [
  '/%zz',
  '/assets/../../etc/passwd',
  '/assets/nergens.css',
  '/robots.txt',
  '/.well-known/security.txt',
];

const fouten = (naam: string, path: string, headers: Headers): readonly string[] => [
  ...Object.entries(regels)
    .filter(([, geldt]) => !geldt(headers, path))
    .map(([regel]) => `${naam} ${path}: ${regel}`),
  ...headers
    .getSetCookie()
    .filter(
      (cookie) => !/^__Host-.*Secure/i.test(cookie) || !/HttpOnly/i.test(cookie) || !/SameSite/i.test(cookie),
    )
    .map((cookie) => `${naam} ${path}: ${cookie.split('=')[0]}`),
];

it('Op elke pagina, elk bestand en elke foutmelding staan alle beveiligingskoppen', async () => {
  const [zaak] = wereld.zaken;
  if (zaak === undefined) throw new Error('There is a case');
  huis.addRoutes({
    method: 'GET',
    path: '/stuk',
    rollen: 'ingelogd',
    handle: async () => {
      throw new Error('stuk');
    },
  });
  const paths = [...adressen('GET'), '/stuk', '/nergens', ...BAD].map((path) => inDossier(path, zaak.id));
  const gevonden: string[] = [];
  const statussen = new Set<number>();
  const beleid = new Set<string>();
  const scripts = new Set<string>();
  let gevallen = 0;
  for (const naam of [...medewerkers, 'nazorg', undefined]) {
    const bezoeker = await huis.browser(naam);
    const vraag = async (path: string, init?: RequestInit): Promise<void> => {
      const response = await bezoeker.ask(path, init);
      await response.arrayBuffer();
      gevallen += 1;
      statussen.add(response.status);
      const policy = response.headers.get('content-security-policy') ?? '';
      const metScript = MET_SCRIPT.has(path) && policy.includes('script-src');
      if (metScript) scripts.add(policy);
      else beleid.add(policy);
      gevonden.push(...fouten(naam ?? 'niemand', path, response.headers));
    };
    for (const path of paths) await vraag(path);
    for (const method of ['DELETE', 'PUT', 'OPTIONS', 'HEAD', 'PATCH']) await vraag('/', { method });
    await vraag('/accounts/nieuw', {
      method: 'POST',
      body: 'a=b',
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    await vraag('/accounts/nieuw', { method: 'POST', body: 'x'.repeat(1_100_000) });
    await vraag('/accounts/nieuw', {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json' },
    });
  }

  gevonden.push(...[...beleid].flatMap(bezwaren));
  const metBezwaar = ["script-src 'self'", 'default-src *', "script-src 'unsafe-inline'", ''];
  const opgemerkt = metBezwaar.filter((slecht) => bezwaren(slecht).length > 0);

  const response = await (await huis.browser('planner')).ask('/');
  const namen = [...response.headers.keys()].filter(
    (naam) => !/^(content-type|content-length|permissions|x-robots|cross-origin-embedder)/.test(naam),
  );
  const gemerkt = namen.filter((naam) => {
    const minder = new Headers(response.headers);
    minder.delete(naam);
    return fouten('planner', '/', minder).length > 0;
  });
  meld({
    bewering:
      'Op elk antwoord staan alle beveiligingskoppen (internet.nl, csp_evaluator, HSTS, no-store en meer)',
    gevallen: gevallen * Object.keys(regels).length,
    afwijkingen: gevonden.length,
    ingebouwd: namen.length + metBezwaar.length,
    gevonden: gemerkt.length + opgemerkt.length,
  });
  expect([...new Set(gevonden)]).toEqual([]);
  expect(gemerkt).toEqual(namen);
  expect(opgemerkt).toEqual(metBezwaar);
  // Its one objection: 'self' is as safe as what is served from here, and that is never what somebody uploaded.
  expect([...scripts].map((policy) => bezwaren(policy).length)).toEqual([1]);
  const elders = new Headers({ 'content-security-policy': [...scripts].join() });
  expect(fouten('planner', '/', elders).join()).toContain('ours only');
  expect([...statussen].sort()).toEqual(expect.arrayContaining([200, 303, 400, 403, 404, 405, 413, 500]));
}, 120_000);

it('Na afmelden opent dezelfde cookie niets meer, en de browser wist wat hij bewaarde', async () => {
  const bezoeker = await huis.browser('planner');
  const cookies = [...bezoeker.cookies];
  expect((await bezoeker.ask('/')).status).toBe(200);
  const afscheid = await bezoeker.ask('/afmelden');
  expect(afscheid.headers.get('clear-site-data')).toBe('"cache", "storage"');
  for (const [name, value] of cookies) bezoeker.cookies.set(name, value);
  expect((await bezoeker.ask('/')).status).toBe(303);
});

it('security.txt zegt waar een lek gemeld kan worden, en verloopt binnen een jaar', async () => {
  const response = await (await huis.browser()).ask('/.well-known/security.txt');
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toMatch(/^text\/plain; ?charset=utf-8$/i);
  const fields = new Map(
    (await response.text())
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
  );
  expect(fields.get('Contact')).toMatch(/^(mailto:|https:)/);
  expect(fields.get('Canonical')).toBe(`${BASE}/.well-known/security.txt`);
  expect(fields.get('Preferred-Languages')).toBe('nl, en');
  const days = (Date.parse(fields.get('Expires') ?? '') - huis.application.now().getTime()) / 86_400_000;
  expect(days).toBeGreaterThan(30);
  expect(days).toBeLessThan(366);
});
