import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Account } from '#application/application.ts';
import { type Browser, sealOf } from '../web/browser.ts';
import { type KetenHuis, openKetenHuis } from '../web/keten-huis.ts';
import { maakSleutel, type Streek } from '../web/sleutelmaker.ts';
import { meld } from './resultaat.ts';

const SITE = 'http://localhost';
let huis: KetenHuis;
let wethouder: Account;
let burgemeester: Account;
const eigen = maakSleutel(SITE);
const vanEenAnder = maakSleutel(SITE);

const vraagOp = (html: string): { readonly challenge: string } =>
  JSON.parse(/data-sleutel="([^"]*)"/.exec(html)?.[1]?.replaceAll('&quot;', '"') ?? '{}');

/** Opens the page and sends what the passkey answers; gives where the browser is sent. */
const stuur = async (
  browser: Browser,
  path: string,
  antwoord: (challenge: string) => string,
): Promise<string> => {
  const html = await (await browser.ask(path)).text();
  const { challenge } = vraagOp(html);
  const sent = await browser.post(path, { ...sealOf(html), antwoord: antwoord(challenge), naam: 'telefoon' });
  return sent.headers.get('location') ?? `${sent.status}`;
};
const opent = async (browser: Browser): Promise<boolean> => (await browser.ask('/')).status === 200;

beforeAll(async () => {
  huis = await openKetenHuis();
  wethouder = huis.wereld.account('wethouder');
  burgemeester = huis.wereld.account('burgemeester');
}, 60_000);
afterAll(() => huis.close());

it('Wat bij het maken van een sleutel niet klopt, wordt geweigerd', async () => {
  const browser = await huis.browserOf(wethouder);
  const streken: readonly Streek[] = [
    { origin: 'https://elders.invalid' },
    { rp: 'elders.invalid' },
    { type: 'webauthn.get' },
    { uv: false },
    { algorithm: 0 },
    { algorithm: -8 },
  ];
  for (const streek of streken)
    expect(await stuur(browser, '/sleutels', (challenge) => eigen.maak(challenge, streek))).toBe(
      '/sleutels?klaar=mis',
    );
  expect(await stuur(browser, '/sleutels', () => eigen.maak('verzonnen'))).toBe('/sleutels?klaar=mis');
  expect(await stuur(browser, '/sleutels', () => '')).toBe('/sleutels?klaar=mis');
  expect(await huis.guard.passkeys.of(wethouder.id)).toEqual([]);
  await browser.ask('/afmelden');
});

it('Met een sleutel opent inloggen via de werkgever alleen de pagina die om de sleutel vraagt', async () => {
  const elders = await huis.browserOf(wethouder);
  const browser = await huis.browserOf(wethouder);
  const before = browser.cookies.get('va');
  expect(await opent(elders)).toBe(true);
  expect(await stuur(browser, '/sleutels', (challenge) => eigen.maak(challenge))).toBe(
    '/sleutels?klaar=erbij',
  );
  expect(browser.cookies.get('va')).not.toBe(before);
  expect(await opent(browser)).toBe(true);
  for (const path of ['/', '/sleutels', '/sleutels/weg', '/gezien', '/ingelogd', '/bevestigen', '/nergens'])
    expect((await elders.ask(path)).headers.get('location'), path).toMatch(/^\/sleutel(\?|$)/);
  const seal = sealOf(await (await elders.ask('/sleutel')).text());
  const sent = await elders.post('/ingelogd', { ...seal, afmelden: 'andere' });
  expect(sent.headers.get('location')).toMatch(/^\/sleutel\?/);
  const id = (await huis.guard.passkeys.of(wethouder.id))[0]?.id ?? '';
  const weg = await elders.post('/sleutels/weg', { ...seal, sleutel: id });
  expect(weg.headers.get('location')).toMatch(/^\/sleutel\?/);
  expect(await huis.guard.passkeys.of(wethouder.id)).toHaveLength(1);
});

it('Elk antwoord dat niet klopt wordt geweigerd, en elk goed antwoord wordt aangenomen', async () => {
  const ander = await huis.browserOf(burgemeester);
  await stuur(ander, '/sleutels', (challenge) => vanEenAnder.maak(challenge));
  let vorige = '';
  const gebruik =
    (streek: Streek = {}) =>
    (challenge: string) => {
      vorige = eigen.gebruik(challenge, streek);
      return vorige;
    };
  const elders = await huis.browserOf(wethouder);
  const vraagElders = vraagOp(await (await elders.ask('/sleutel')).text()).challenge;
  const slecht: Readonly<Record<string, (challenge: string) => string>> = {
    'other question': () => eigen.gebruik('verzonnen'),
    'question of another log-in': () => eigen.gebruik(vraagElders),
    'other origin': gebruik({ origin: 'https://elders.invalid' }),
    'other port': gebruik({ origin: 'http://localhost:8080' }),
    'other site': gebruik({ rp: 'elders.invalid' }),
    'answer to making one': gebruik({ type: 'webauthn.create' }),
    'person not verified': gebruik({ uv: false }),
    'counter back': gebruik({ counter: 1 }),
    'counter at nought': gebruik({ counter: 0 }),
    'signed by another key': gebruik({ vreemd: true }),
    "somebody else's": (challenge) => vanEenAnder.gebruik(challenge),
    "somebody else's under this name": (challenge) => vanEenAnder.gebruik(challenge, { id: eigen.id }),
    'no signature': (challenge) => {
      const { response, ...rest } = JSON.parse(eigen.gebruik(challenge));
      return JSON.stringify({ ...rest, response: { ...response, signature: '' } });
    },
    nothing: () => '',
    'no JSON': () => '{',
    null: () => 'null',
    'too long': () => ' '.repeat(20_000),
  };
  const probeer = async (): Promise<string[]> => {
    const open: string[] = [];
    for (const [naam, antwoord] of Object.entries(slecht)) {
      const browser = await huis.browserOf(wethouder);
      await stuur(browser, '/sleutel', antwoord);
      if (await opent(browser)) open.push(naam);
    }
    return open;
  };
  const aangenomen = await probeer();

  const browser = await huis.browserOf(wethouder);
  expect(await stuur(browser, '/sleutel', gebruik())).toBe('/');
  const goed = await opent(browser);
  const herhaald = await huis.browserOf(wethouder);
  await stuur(herhaald, '/sleutel', () => vorige);
  if (await opent(herhaald)) aangenomen.push('said twice');
  const laat = await huis.browserOf(wethouder);
  const html = await (await laat.ask('/sleutel')).text();
  huis.zetTijd('2026-03-02T09:05:01Z');
  await laat.post('/sleutel', { ...sealOf(html), antwoord: eigen.gebruik(vraagOp(html).challenge) });
  if (await opent(laat)) aangenomen.push('too late');

  const { openSession } = huis.guard;
  const iedereenMag: typeof openSession = async (...sessie) => ({
    ...(await openSession<never>(...sessie)),
    enters: true,
  });
  Object.assign(huis.guard, { openSession: iedereenMag });
  const lek = await probeer();
  Object.assign(huis.guard, { openSession });

  const gevallen = Object.keys(slecht).length + 2;
  meld({
    bewering: 'Een sessie van een bestuurder met een eigen sleutel opent niets zonder dat die goed antwoordt',
    gevallen,
    afwijkingen: aangenomen.length,
    ingebouwd: Object.keys(slecht).length,
    gevonden: lek.length,
  });
  expect(aangenomen).toEqual([]);
  expect(goed).toBe(true);
  expect(lek).toEqual(Object.keys(slecht));
}, 60_000);

it('Wie de sleutel gebruikte verwijdert hem; anders alleen twee planners samen, en alles staat in het log', async () => {
  const { passkeys, accounts } = huis.guard;
  const planner = huis.wereld.account('planner').id;
  const beheerder = (await accounts.byRol('beheerder'))[0]?.id ?? planner;
  const tweede = (await huis.invite({ rol: 'planner' })).id;
  const kent = wethouder.id;
  for (const [door, mede] of [
    [planner, planner],
    [beheerder, planner],
    [planner, beheerder],
    [huis.wereld.account('secretaris').id, planner],
    [kent, planner],
  ] as const)
    expect(await passkeys.recover(kent, door, mede)).toBeUndefined();
  const { eigenSleutels } = huis.application;
  await huis.store.outbox.claim(50, Date.now());
  expect(await eigenSleutels.herstel(kent, planner, tweede)).toBe(1);
  expect(await passkeys.of(kent)).toEqual([]);
  const berichten = await huis.store.outbox.claim(50, Date.now());
  expect(
    await Promise.all(berichten.map(({ recipient }) => huis.guard.openPrivate('outbox', recipient))),
  ).toEqual([{ account: kent }]);
  const zelf = await huis.browserOf(wethouder);
  const gezegd = 'Uw eigen sleutels zijn weggehaald';
  for (const page of ['/', '/sleutels']) expect(await (await zelf.ask(page)).text()).toContain(gezegd);

  const browser = await huis.browserOf(burgemeester);
  expect(await stuur(browser, '/sleutel', (challenge) => vanEenAnder.gebruik(challenge))).toBe('/');
  const html = await (await browser.ask('/sleutels/weg')).text();
  const [sleutel] = await passkeys.of(burgemeester.id);
  const vreemd = await passkeys.remove({ account: burgemeester.id, bewijs: 'x' }, sleutel?.id ?? '');
  expect(vreemd).toBe(false);
  const sent = await browser.post('/sleutels/weg', { ...sealOf(html), sleutel: sleutel?.id ?? '' });
  expect(sent.headers.get('location')).toBe('/sleutels?klaar=weg');
  expect(await opent(await huis.browserOf(burgemeester))).toBe(true);

  const fg = await huis.invite({ rol: 'fg' });
  const lines = await huis.guard.auditLines({ account: fg.id, rol: 'fg' }, 0, 1_000);
  const acties = new Set('allowed' in lines ? [] : lines.map(({ actie, besluit }) => `${actie} ${besluit}`));
  for (const actie of ['passkey', 'passkey:geregistreerd', 'passkey:verwijderd', 'passkey:hersteld'])
    for (const besluit of ['toegestaan', 'geweigerd']) expect(acties).toContain(`${actie} ${besluit}`);

  huis.zetTijd('2026-04-02T09:00:00Z');
  const later = await huis.browserOf(wethouder);
  expect(await (await later.ask('/')).text()).not.toContain(gezegd);
  expect(await (await later.ask('/sleutels')).text()).toContain(gezegd);
});
