import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAssets } from '#web/layout/assets.ts';
import { notFoundPage } from '#web/layout/error-pages.tsx';
import { faultPage, hinderedPage } from '#web/server/fault-pages.tsx';
import { buildThema } from '../../thema/build.mjs';
import { specimens } from './specimens.tsx';

const chromiumPath = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync);
const policy =
  "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const contentTypes = { css: 'text/css', woff2: 'font/woff2', svg: 'image/svg+xml' } as const;
const sizes = [
  { name: 'phone', width: 390, height: 844 },
  { name: 'desktop', width: 1280, height: 900 },
];
const names = [
  'home',
  'choice',
  'form',
  'organisation',
  'messages',
  'notFound',
  'fault',
  'hindered',
  'sentInVain',
  'planted',
];

describe.skipIf(chromiumPath === undefined)('the specimen pages in Chromium', () => {
  let server: Server;
  let browser: Browser;
  let address = '';
  let assetsFolder = '';

  beforeAll(async () => {
    assetsFolder = join(await mkdtemp(join(tmpdir(), 'thema-')), 'assets');
    await buildThema(assetsFolder);
    const frame = {
      assets: readAssets(assetsFolder),
      role: 'Wethouder',
      nav: [
        { href: '/', label: 'Overzicht', current: true },
        { href: '/uitleg', label: 'Hulp en uitleg' },
      ],
      demo: { chooseHref: '/kies' },
    };
    const pages: Readonly<Record<string, string>> = {
      ...specimens(frame),
      notFound: notFoundPage(frame),
      fault: await faultPage(frame, { reference: 'A3F-77Q', kept: true }).text(),
      hindered: await hinderedPage(frame, { reference: 'A3F-77Q', href: '/' }).text(),
      sentInVain: await hinderedPage(frame, {
        reference: 'A3F-77Q',
        href: '/',
        form: { notitie: 'Geen slot.' },
      }).text(),
      planted:
        '<!doctype html><html><title>x</title><body><input><p style="color:#ccc">te licht</p></body></html>',
    };
    server = createServer(async (request, response) => {
      const name = (request.url ?? '/').slice(1);
      response.setHeader('content-security-policy', policy);
      if (name.startsWith('assets/')) {
        const suffix = name.split('.').at(-1) as keyof typeof contentTypes;
        response.setHeader('content-type', contentTypes[suffix]);
        response.end(await readFile(join(assetsFolder, name.slice('assets/'.length))));
        return;
      }
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(pages[name] ?? '');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const bound = server.address();
    address = typeof bound === 'object' && bound !== null ? `http://127.0.0.1:${bound.port}` : '';
    browser = await chromium.launch({
      executablePath: chromiumPath ?? '',
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
    });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await new Promise((resolve) => server.close(resolve));
    await rm(join(assetsFolder, '..'), { recursive: true, force: true });
  });

  for (const size of sizes) {
    it.each(names)(
      `%s is accessible, keeps within its width and breaks no policy at ${size.name} size`,
      async (name) => {
        const context = await browser.newContext({ viewport: size, bypassCSP: false });
        const page = await context.newPage();
        const broken: string[] = [];
        page.on('console', (message) => message.type() === 'error' && broken.push(message.text()));
        await page.goto(`${address}/${name}`);
        const shots = process.env.SPECIMEN_SHOTS;
        if (shots !== undefined)
          await page.screenshot({ path: join(shots, `${name}-${size.name}.png`), fullPage: true });
        const { violations } = await new AxeBuilder({ page }).analyze();
        const found = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`,
        );
        const overflow = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        await context.close();
        if (name === 'planted') {
          expect(found.length).toBeGreaterThan(0);
          expect(broken.join(' ')).toContain('style');
          return;
        }
        expect(found).toEqual([]);
        expect(broken).toEqual([]);
        expect(overflow).toBe(0);
      },
    );
  }

  it('prints what is folded, because paper cannot be opened', async () => {
    const page = await browser.newPage();
    await page.goto(`${address}/choice`);
    const folded = page.locator('.va-details > div').first();
    expect(await folded.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await folded.isVisible()).toBe(true);
    await page.close();
  });
});
