import { type Browser, chromium as launcher, type Page } from 'playwright-core';
import { expect } from 'vitest';

/** Someone at a screen, who does what a person can do: go, fill in, click and read. */
export type Reiziger = {
  readonly page: Page;
  readonly ga: (path: string) => Promise<void>;
  /** By name of the field: text to type, an option to choose by value, or several to tick. */
  readonly vul: (velden: Readonly<Record<string, string | readonly string[]>>) => Promise<void>;
  /** Follows a link or presses a button with this name. */
  readonly klik: (naam: string | RegExp) => Promise<void>;
  readonly leest: (tekst: string | RegExp) => Promise<void>;
  /** None of these is anywhere in the page. */
  readonly leestNiet: (...teksten: readonly string[]) => Promise<void>;
  /** Says once more who they are, which a file to keep asks for, and is then at this page again. */
  readonly bevestigt: () => Promise<void>;
  /** Path of the page. */
  readonly waar: () => string;
};

type Instelling = {
  readonly url: string;
  readonly javascript: boolean;
  /** Width of the screen in CSS pixels. */
  readonly breedte: number;
  /** Looks at every page that was reached. */
  readonly bekijk: (page: Page) => Promise<void>;
};

const vulVeld = async (page: Page, naam: string, waarde: string): Promise<void> => {
  const velden = page.locator(`main [name="${naam}"]`);
  const soort = await velden.first().getAttribute('type');
  if (soort === 'radio' || soort === 'checkbox')
    await velden.and(page.locator(`[value="${waarde}"]`)).check();
  else if ((await page.locator(`main select[name="${naam}"]`).count()) > 0)
    await velden.selectOption({ label: waarde });
  else await velden.first().fill(waarde);
};

const reiziger = (page: Page, { url, bekijk }: Instelling): Reiziger => ({
  page,
  ga: async (path) => {
    const answer = await page.goto(`${url}${path}`);
    expect(answer?.status(), `${path} answers`).toBe(200);
    await bekijk(page);
  },
  vul: async (velden) => {
    for (const [naam, waarden] of Object.entries(velden)) {
      for (const waarde of [waarden].flat()) await vulVeld(page, naam, waarde);
    }
  },
  klik: async (naam) => {
    const main = page.locator('main');
    await main
      .getByRole('link', { name: naam })
      .or(main.getByRole('button', { name: naam }))
      .first()
      .click();
    await page.waitForLoadState();
    await bekijk(page);
  },
  leest: async (tekst) => {
    const gelezen = (await page.locator('main').allInnerTexts()).join(' ').replace(/\s+/g, ' ');
    if (typeof tekst === 'string') expect(gelezen).toContain(tekst);
    else expect(gelezen).toMatch(tekst);
  },
  leestNiet: async (...teksten) => {
    const pagina = await page.content();
    expect(teksten.filter((tekst) => pagina.includes(tekst))).toEqual([]);
  },
  bevestigt: async () => {
    const { pathname } = new URL(page.url());
    await page.goto(`${url}/bevestigen?terug=${encodeURIComponent(pathname)}`);
    await page.getByRole('link', { name: 'Log nog een keer in' }).click();
    await page.waitForURL((reached) => reached.pathname === pathname);
  },
  waar: () => new URL(page.url()).pathname,
});

/** A browser in which every persona of the demo has a window of their own. */
export const openReis = async (executablePath: string, instelling: Instelling) => {
  const browser: Browser = await launcher.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
  const windows = new Map<string, Reiziger>();

  const logIn = async (persona: string): Promise<Reiziger> => {
    const context = await browser.newContext({
      javaScriptEnabled: instelling.javascript,
      bypassCSP: instelling.javascript,
      viewport: { width: instelling.breedte, height: 844 },
    });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    await page.goto(`${instelling.url}/`);
    await page.getByRole('link', { name: persona, exact: true }).click();
    await page.waitForURL(`${instelling.url}/`);
    return reiziger(page, instelling);
  };

  return {
    /** The window of this persona, at their home page. */
    als: async (persona: string): Promise<Reiziger> => {
      const window = windows.get(persona) ?? (await logIn(persona));
      windows.set(persona, window);
      await window.ga('/');
      return window;
    },
    sluit: () => browser.close(),
  };
};

export type Reis = Awaited<ReturnType<typeof openReis>>;
