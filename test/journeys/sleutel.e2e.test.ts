import { AxeBuilder } from '@axe-core/playwright';
import { chromium as launcher, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromium } from '../chromium.ts';
import { startHuis } from './huis.ts';

const PERSONA = 'Wethouder';

/** Gives this browser a passkey that its owner always agrees with. */
const metSleutel = async (page: Page): Promise<void> => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
};

describe.skipIf(chromium === undefined)('De eigen sleutel in de browser', () => {
  let huis: Awaited<ReturnType<typeof startHuis>>;
  beforeAll(async () => {
    huis = await startHuis();
  }, 120_000);
  afterAll(() => huis.stop());

  it('wordt gemaakt, bij het inloggen gebruikt, en houdt tegen wie alleen via de inlogdienst komt', async () => {
    const browser = await launcher.launch({
      executablePath: chromium ?? '',
      args: ['--no-sandbox', '--disable-gpu'],
    });
    const logIn = async (page: Page): Promise<void> => {
      await page.goto(`${huis.url}/`);
      await page.getByRole('link', { name: PERSONA, exact: true }).click();
    };
    const at = (page: Page, path: string) =>
      page.waitForURL((url) => url.pathname === path, { timeout: 20_000 });
    const open = async (): Promise<Page> => {
      const page = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
      page.setDefaultTimeout(20_000);
      return page;
    };
    try {
      const page = await open();
      await metSleutel(page);
      await logIn(page);
      await page.getByRole('link', { name: 'Maak een eigen sleutel' }).click();
      await page.getByLabel('Naam van de sleutel').fill('Mijn telefoon');
      await page.getByRole('button', { name: 'Maak een sleutel' }).click();
      await page.getByText('Uw sleutel is toegevoegd').waitFor();
      await page.getByText('Mijn telefoon', { exact: true }).waitFor();

      await page.goto(`${huis.url}/afmelden`);
      await logIn(page);
      await at(page, '/sleutel');
      await page.getByRole('button', { name: 'Gebruik uw eigen sleutel' }).click();
      await at(page, '/');
      await page.getByRole('link', { name: 'Uw eigen sleutel' }).waitFor();

      const elders = await open();
      await logIn(elders);
      await at(elders, '/sleutel');
      await elders.getByRole('button', { name: 'Gebruik uw eigen sleutel' }).click();
      await elders.goto(`${huis.url}/gezien`);
      await at(elders, '/sleutel');

      for (const path of ['/sleutels', '/sleutels/weg']) {
        await page.goto(`${huis.url}${path}`);
        const wide = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
        expect(await page.evaluate(wide), `${path} fits its screen`).toBe(0);
      }
      await page.getByLabel('Mijn telefoon').check();
      await page.getByRole('button', { name: 'Verwijder de sleutel' }).click();
      await page.getByText('De sleutel is verwijderd').waitFor();
    } finally {
      await browser.close();
    }
  }, 120_000);

  it('heeft bladzijden zonder bezwaren van axe', async () => {
    const browser = await launcher.launch({
      executablePath: chromium ?? '',
      args: ['--no-sandbox', '--disable-gpu'],
    });
    try {
      const page = await (await browser.newContext({ bypassCSP: true })).newPage();
      await metSleutel(page);
      await page.goto(`${huis.url}/`);
      await page.getByRole('link', { name: 'Heemraad', exact: true }).click();
      await page.waitForURL(`${huis.url}/`);
      const look = async (path: string): Promise<void> => {
        await page.goto(`${huis.url}${path}`);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id }) => `${path} ${id}`)).toEqual([]);
      };
      await look('/sleutels');
      await page.getByRole('button', { name: 'Maak een sleutel' }).click();
      await page.getByText('Uw sleutel is toegevoegd').waitFor();
      for (const path of ['/sleutels', '/sleutels/weg', '/sleutel']) await look(path);
    } finally {
      await browser.close();
    }
  }, 120_000);
});
