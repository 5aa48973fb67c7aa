import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { afterEach, describe, expect, it } from 'vitest';
import { doorRoutes } from '#web/deur/routes.tsx';
import { createWeb } from '#web/server/app.ts';
import type { LogLine } from '#web/server/config.ts';
import type { Route } from '#web/server/route.ts';
import { createBrowser, listen } from '../../../test/web/browser.ts';
import { account, fakeApplication } from '../../../test/web/fake-application.ts';
import { noReports } from '../../../test/web/no-reports.ts';
import { demo } from '../demo.ts';
import { personas } from './personas.ts';
import { ISSUER } from './provider.ts';

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

const home = (rol: (typeof personas)[number]['rol']): Route => ({
  method: 'GET',
  path: '/',
  rollen: [rol],
  handle: async (ctx) => ctx.page({ title: `Thuis bij ${ctx.actor.rol}`, body: '' }),
});

/** The real provider and our own log-in on one port; only the application behind it is not real. */
const start = async () => {
  const marks = 'abcdefghjkmn';
  const accounts = personas
    .filter(({ subject }) => subject !== 'bzk')
    .map(({ subject, rol }, index) => ({ ...account(rol, marks[index]), subject, issuer: ISSUER }));
  const lines: LogLine[] = [];
  const server = createServer();
  const { port } = await listen(server);
  open.push(server);
  const base = new URL(`http://localhost:${port}`);
  const provider = demo.createProvider(base);
  const fake = fakeApplication(accounts);
  const web = createWeb({
    application: { ...fake.application, now: () => new Date() },
    reports: noReports,
    routes: [
      ...doorRoutes(demo.world),
      ...(['planner', 'adviseur', 'toetser', 'bestuurder'] as const).map(home),
    ],
    assets: { stylesheet: '/a.css', font: '/a.woff2', icon: '/a.svg', script: '/a.js' },
    assetsDirectory: '/nergens',
    base,
    oidc: provider.oidc,
    demo: demo.world,
    log: (line) => lines.push(line),
  });
  const answer = getRequestListener(web.fetch);
  server.on('request', (request, response) => {
    if (!provider.handle(request, response)) void answer(request, response);
  });
  return { browser: createBrowser((request) => fetch(request), base.origin), lines, ended: fake.ended };
};

describe('log-in with the demo', () => {
  it('goes through the door with one click, and on as another persona with one more', async () => {
    const { browser } = await start();
    expect(await (await browser.ask('/')).text()).toContain('Kies wie u bent');
    for (const subject of ['planner', 'adviseur', 'toetser-1', 'toetser-2', 'burgemeester']) {
      const { path, response } = await browser.visit(`/inloggen?persona=${subject}`);
      expect([path, response.status]).toEqual(['/', 200]);
      const rol = personas.find((persona) => persona.subject === subject)?.rol;
      expect(await response.text()).toContain(`Thuis bij ${rol}`);
    }
  });

  it('shows the door for a page that needs log-in, and opens that page afterwards', async () => {
    const { browser } = await start();
    const door = await browser.visit('/ergens?x=1');
    expect(door.path).toMatch(/^\/kies\?terug=/);
    const [, href = ''] = /href="(\/inloggen\?persona=planner[^"]*)"/.exec(await door.response.text()) ?? [];
    const { path, response } = await browser.visit(href.replaceAll('&amp;', '&'));
    expect([path, response.status]).toEqual(['/ergens?x=1', 404]);
  });

  it('never goes on to another site', async () => {
    const { browser } = await start();
    const elsewhere = [
      '//elders.invalid/',
      'https://elders.invalid/',
      '/\\elders.invalid',
      '/%0d%0aset-cookie:a=b',
    ];
    for (const terug of elsewhere) {
      const { path } = await browser.visit(`/inloggen?persona=planner&terug=${encodeURIComponent(terug)}`);
      expect(path.startsWith('/')).toBe(true);
      expect(path).not.toContain('elders');
    }
  });

  it('tells who is not invited so, and opens no session', async () => {
    const { browser } = await start();
    const { response } = await browser.visit('/inloggen?persona=bzk');
    expect(response.status).toBe(403);
    expect(await response.text()).toContain('U bent nog niet uitgenodigd');
    expect(browser.cookies.has('va')).toBe(false);
  });

  it('does not take an answer that was not asked for, was asked by another browser, or comes twice', async () => {
    const { browser, lines } = await start();
    expect((await browser.ask('/inloggen/terug?code=abc&state=def')).status).toBe(400);

    const away = await browser.ask('/inloggen?persona=planner');
    const request = new URL(away.headers.get('location') ?? '');
    expect(request.searchParams.get('code_challenge_method')).toBe('S256');
    expect(request.searchParams.get('nonce')).not.toBeNull();
    const state = request.searchParams.get('state') ?? '';
    expect((await browser.ask(`/inloggen/terug?code=abc&state=${state}x`)).status).toBe(400);
    expect((await browser.ask(`/inloggen/terug?code=abc&state=${state}`)).status).toBe(400);
    expect(JSON.stringify(lines)).not.toContain(state);
    expect(browser.cookies.has('va')).toBe(false);
  });

  it('ends the session on log-out', async () => {
    const { browser } = await start();
    await browser.visit('/inloggen?persona=planner');
    const before = browser.cookies.get('va') ?? '';
    expect((await browser.ask('/afmelden')).status).toBe(200);
    browser.cookies.set('va', before);
    expect(await (await browser.ask('/')).text()).toContain('Kies wie u bent');
  });

  it('ends the session when the provider says, signed, that somebody logged out there', async () => {
    const { browser, ended } = await start();
    await browser.visit('/inloggen?persona=planner');
    expect((await browser.ask('/demo-inloggen/afgemeld/planner')).status).toBe(303);
    expect(ended).toEqual([{ issuer: ISSUER, subject: 'planner', login: expect.stringMatching(/.{10}/) }]);
    await browser.ask('/demo-inloggen/afgemeld/niemand');
    expect(ended).toHaveLength(1);
  });

  it('follows the tour as the persona of each step', async () => {
    const { browser } = await start();
    const { response } = await browser.visit('/rondleiding/2');
    expect(await response.text()).toContain('Stap 2 van 14');
    expect((await browser.ask('/rondleiding/15')).status).toBe(404);
  });
});
