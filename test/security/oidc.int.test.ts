import { randomUUID } from 'node:crypto';
import type { JWTVerifyOptions } from 'jose';
import type { AuthorizationCodeGrantChecks, Configuration } from 'openid-client';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Application } from '#application/application.ts';
import { createWeb } from '#web/server/app.ts';
import { routes } from '#web/server/registry.ts';
import { actorOf } from '#web/server/session.ts';
import { type Browser, createBrowser } from '../web/browser.ts';
import { openTestHouse, type TestHouse } from '../web/house.ts';
import { noReports } from '../web/no-reports.ts';
import { geheim, type Inlogdienst, openInlogdienst } from './inlogdienst.ts';
import { type Afmelding, afmelding, afmeldingen, type Geval, gevallen, vervalst } from './oidc-gevallen.ts';
import { meld } from './resultaat.ts';

/** Which check is left out on purpose. */
const gat = vi.hoisted(() => ({ nu: undefined as string | undefined }));

vi.mock('openid-client', async (original) => {
  const real = await original<typeof import('openid-client')>();

  /** The answer at the token endpoint, read before it is judged. */
  const overhear = async (config: Configuration, url: URL, checks: AuthorizationCodeGrantChecks) => {
    const own = config[real.customFetch];
    if (own === undefined) throw new Error('There is a fetch of our own');
    let body = '';
    config[real.customFetch] = async (to, options) => {
      body = await (await own(to, options)).text();
      throw new Error('Only listening');
    };
    await real.authorizationCodeGrant(config, url, checks).catch(() => undefined);
    config[real.customFetch] = own;
    const [, claims = ''] = /"id_token":"[^".]*\.([^".]*)\./.exec(body) ?? [];
    return { own, body, claims: JSON.parse(Buffer.from(claims, 'base64url').toString() || '{}') };
  };

  /** Judges that answer without one of the checks: what should be compared is taken from the token itself. */
  const credulous = async (config: Configuration, url: URL, checks: AuthorizationCodeGrantChecks) => {
    const { own, body, claims } = await overhear(config, url, checks);
    const metadata = { ...config.serverMetadata() };
    if (gat.nu === 'iss in het bewijs') Object.assign(metadata, { issuer: claims.iss ?? metadata.issuer });
    url.searchParams.set('iss', metadata.issuer);
    const other = new real.Configuration(metadata, 'wij', geheim);
    other[real.customFetch] = async (to, options) =>
      to === metadata.token_endpoint
        ? new Response(body, { headers: { 'content-type': 'application/json' } })
        : own(to, options);
    real.enableNonRepudiationChecks(other);
    real.allowInsecureRequests(other);
    const expectedNonce = gat.nu === 'nonce' ? claims.nonce : checks.expectedNonce;
    return real.authorizationCodeGrant(other, url, { ...checks, expectedNonce });
  };

  return {
    ...real,
    authorizationCodeGrant: (config: Configuration, url: URL, checks: AuthorizationCodeGrantChecks) => {
      if (gat.nu === 'nonce' || gat.nu === 'iss in het bewijs') return credulous(config, url, checks);
      if (gat.nu === 'iss in het adres') url.searchParams.set('iss', config.serverMetadata().issuer);
      return gat.nu === 'state'
        ? real.authorizationCodeGrant(config, url, { ...checks, expectedState: real.skipStateCheck })
        : real.authorizationCodeGrant(config, url, checks);
    },
    enableNonRepudiationChecks: (config: Configuration) => {
      if (gat.nu !== 'handtekening') real.enableNonRepudiationChecks(config);
    },
  };
});

vi.mock('jose', async (original) => {
  const real = await original<typeof import('jose')>();
  return {
    ...real,
    jwtVerify: async (text: string, key: Parameters<typeof real.jwtVerify>[1], options: JWTVerifyOptions) => {
      const { issuer, audience, maxTokenAge, ...rest } = options;
      if (gat.nu === 'afmelden zonder handtekening')
        return { payload: real.decodeJwt(text), protectedHeader: real.decodeProtectedHeader(text) };
      return real.jwtVerify(text, key, {
        ...rest,
        ...(gat.nu !== 'afmelden zonder iss' && issuer !== undefined && { issuer }),
        ...(gat.nu !== 'afmelden zonder aud' && audience !== undefined && { audience }),
        ...(gat.nu !== 'afmelden zonder leeftijd' && maxTokenAge !== undefined && { maxTokenAge }),
      });
    },
  };
});

const BASE = 'http://localhost:4999';
const TITELS = ['Inloggen is niet gelukt', 'U bent nog niet uitgenodigd'];

let house: TestHouse;
let dienst: Inlogdienst;
let fg: Parameters<Application['auditLines']>[0];
let planner: Parameters<Application['sessions']['all']>[0];

beforeAll(async () => {
  house = await openTestHouse();
  dienst = await openInlogdienst(`${BASE}/inloggen/terug`);
  const { issuer } = dienst;
  fg = actorOf(await house.invite({ rol: 'fg' }));
  planner = actorOf(
    await house.invite({ rol: 'planner', issuer, subject: 'planner', mail: 'planner@voorbeeld.invalid' }),
  );
  await house.invite({ rol: 'planner', issuer: 'https://elders.invalid', subject: 'tweeling' });
  await house.invite({ rol: 'planner', issuer: 'https://elders.invalid', subject: 'planner' });
  await house.invite({ rol: 'planner', issuer, subject: 'collega' });
  await house.invite({ rol: 'planner', issuer, subject: 'vertrokken', tot: '2020-01-01' as never });
});
afterAll(async () => {
  dienst.close();
  await house.close();
});

/** Ways in which the program itself could be wrong about who somebody is. */
const metGatInAccounts = (application: Application): Application => ({
  ...application,
  accounts: {
    ...application.accounts,
    signIn: async (issuer, subject) =>
      (await application.accounts.signIn(issuer, subject)) ??
      (gat.nu === 'iedere inlogdienst is goed'
        ? application.accounts.signIn('https://elders.invalid', subject)
        : undefined),
  },
});

const createServer = () =>
  createWeb({
    application: metGatInAccounts(house.application),
    reports: noReports,
    routes,
    assets: { stylesheet: '/a.css', font: '/a.woff2', icon: '/a.svg', script: '/a.js' },
    assetsDirectory: '/nergens',
    base: new URL(BASE),
    oidc: dienst.oidc,
    log: () => undefined,
  });
type Server = ReturnType<typeof createServer>;
const newBrowser = (server: Server): Browser => createBrowser((request) => server.fetch(request), BASE);

/** From us to the provider, through its own pages, up to the address to which it sends the browser back. */
const totTerug = async (browser: Browser, vraag: Geval['vraag'], heen = '/inloggen'): Promise<URL> => {
  let url = new URL((await browser.ask(heen)).headers.get('location') ?? '');
  vraag?.(url);
  const atProvider = createBrowser((request) => fetch(request), dienst.issuer);
  for (let hops = 0; hops < 8 && url.origin !== BASE; hops += 1) {
    const { headers } = await atProvider.ask(url.href);
    url = new URL(headers.get('location') ?? `${BASE}/inloggen/terug`, url);
  }
  return url;
};

const komTerug = (browser: Browser, url: URL) => browser.ask(url.pathname + url.search);

const logIn = async (geval: Geval, server: Server): Promise<{ browser: Browser; response: Response }> => {
  dienst.speel({}, geval.wie);
  const browser = newBrowser(server);
  const url = await totTerug(browser, geval.vraag);
  if (geval.gestolenCode !== undefined) {
    const other = newBrowser(server);
    const stolen = await totTerug(other, undefined);
    if (geval.gestolenCode === 'gebruikt') await komTerug(other, stolen);
    url.searchParams.set('code', stolen.searchParams.get('code') ?? '');
  }
  geval.terug?.(url);
  dienst.speel(geval.streek ?? {}, geval.wie);
  if (geval.tweemaal) {
    await komTerug(browser, url);
    browser.cookies.delete('va');
  }
  const back = geval.andereBrowser ? newBrowser(server) : browser;
  return { browser: back, response: await komTerug(back, url) };
};

const geweigerd = async (): Promise<number> =>
  ((await house.application.auditLines(fg, 0, 100_000)) ?? []).filter(
    ({ doel, besluit }) => doel === 'inloggen' && besluit === 'geweigerd',
  ).length;

/** Why this log-in was not refused as it should be; undefined when it was. */
const fout = async (geval: Geval, server: Server): Promise<string | undefined> => {
  const before = await geweigerd();
  const { browser, response } = await logIn(geval, server);
  const html = await response.text();
  if (browser.cookies.has('va')) return 'er is een sessie';
  if (response.status !== 400 && response.status !== 403) return `status ${response.status}`;
  if (!TITELS.some((titel) => html.includes(titel)) || html.includes('<script'))
    return 'geen rustige bladzijde';
  return (await geweigerd()) > before ? undefined : 'geen regel in het inzagelog';
};

const meldAf = (server: Server, logoutToken: string) =>
  newBrowser(server).ask('/inloggen/afgemeld', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ logout_token: logoutToken }).toString(),
  });

const foutBijAfmelden = async (geval: Afmelding, server: Server): Promise<string | undefined> => {
  const word = afmelding(dienst.issuer, geval);
  if (geval.tweemaal) await meldAf(server, word);
  const { token } = await house.application.sessions.open(planner.account);
  const before = await geweigerd();
  const { status } = await meldAf(server, word);
  const alive = await house.application.sessions.find(token);
  await house.application.sessions.close(token);
  if (alive === undefined) return 'de sessie is weg';
  if (status !== 400) return `status ${status}`;
  return (await geweigerd()) > before ? undefined : 'geen regel in het inzagelog';
};

const alleInloggen = async (totEerste = false): Promise<readonly string[]> => {
  const server = createServer();
  const found: string[] = [];
  for (const [naam, geval] of Object.entries(gevallen)) {
    if (totEerste && found.length > 0) break;
    const waarom = await fout(geval, geval.streek?.sleutels === undefined ? server : createServer());
    if (waarom !== undefined) found.push(`${naam}: ${waarom}`);
  }
  return found;
};

const alleAfmelden = async (totEerste = false): Promise<readonly string[]> => {
  dienst.speel({});
  const server = createServer();
  const found: string[] = [];
  for (const [naam, geval] of Object.entries(afmeldingen)) {
    if (totEerste && found.length > 0) break;
    const waarom = await foutBijAfmelden(geval, server);
    if (waarom !== undefined) found.push(`afmelden, ${naam}: ${waarom}`);
  }
  return found;
};

const GATEN = [
  'state',
  'nonce',
  'iss in het adres',
  'iss in het bewijs',
  'handtekening',
  'iedere inlogdienst is goed',
  'afmelden zonder handtekening',
  'afmelden zonder iss',
  'afmelden zonder aud',
  'afmelden zonder leeftijd',
];

it('Een eerlijke inlogdienst laat de uitgenodigde binnen, en meldt weer af', async () => {
  const server = createServer();
  const { browser, response } = await logIn({}, server);
  expect([response.status, browser.cookies.has('va')]).toEqual([200, true]);
  const word = afmelding(dienst.issuer, { claims: { jti: randomUUID() } });
  expect((await meldAf(server, word)).status).toBe(200);
  expect((await browser.ask('/')).headers.get('location')).toBe('/inloggen');
});

it('Een vijandige inlogdienst laat niemand binnen en meldt niemand af', async () => {
  const afwijkend = [...(await alleInloggen()), ...(await alleAfmelden())];
  const gemist: string[] = [];
  for (const naam of GATEN) {
    gat.nu = naam;
    const gevonden = await (naam.startsWith('afmelden') ? alleAfmelden : alleInloggen)(true);
    if (gevonden.length === 0) gemist.push(naam);
  }
  gat.nu = undefined;
  const aantal = Object.keys(gevallen).length + Object.keys(afmeldingen).length;
  meld({
    bewering: 'Een vijandige inlogdienst laat niemand binnen en meldt niemand af (T3)',
    gevallen: aantal,
    afwijkingen: afwijkend.length,
    ingebouwd: GATEN.length,
    gevonden: GATEN.length - gemist.length,
  });
  expect(afwijkend).toEqual([]);
  expect(gemist).toEqual([]);
  expect(aantal).toBeGreaterThan(80);
  expect(await house.application.sessions.all(planner, '')).toEqual([]);
}, 180_000);

it('Bevestigen lukt alleen wie er al was, en alleen met een antwoord van na de vraag', async () => {
  const server = createServer();
  const { browser } = await logIn({}, server);
  const bevestig = async (streek: Geval['streek'], wie = 'planner') => {
    dienst.speel({}, wie);
    const url = await totTerug(browser, undefined, '/inloggen/bevestigen?terug=%2F');
    dienst.speel(streek ?? {}, wie);
    const { status } = await komTerug(browser, url);
    return status;
  };
  const before = browser.cookies.get('va');
  const lang = Math.floor(Date.now() / 1_000) - 3_600;
  for (const [streek, wie, status] of [
    [vervalst((claims) => ({ ...claims, auth_time: lang })).streek, 'planner', 403],
    [vervalst(({ auth_time: _, ...claims }) => claims).streek, 'planner', 400],
    [undefined, 'niet-uitgenodigd', 403],
    [undefined, 'collega', 403],
  ] as const) {
    const counted = await geweigerd();
    expect(await bevestig(streek, wie), wie).toBe(status);
    expect(browser.cookies.get('va')).toBe(before);
    expect(await geweigerd()).toBeGreaterThan(counted);
  }
  expect(await bevestig(undefined)).toBe(200);
  expect(browser.cookies.get('va')).not.toBe(before);
  expect(await house.application.sessions.find(before ?? '')).toBeUndefined();
});
