import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Nothing on this page stands in anybody's way, as far as a machine can tell. */
export const axe = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    page.url(),
  ).toEqual([]);
};

/** Nobody should have to move a page sideways to read it. */
export const past = async (page: Page): Promise<void> => {
  const teBreed = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
  expect(await page.evaluate(teBreed), `${page.url()} fits its screen`).toBe(0);
};

/** So high that nothing that sticks to the screen lies over what one scrolls past. */
const HOOG = 6_000;

/** Whether it fits, at every page; and axe too, as wide as a telephone and as a desk, at the first page of every title. */
export const opElkeBreedte = (): ((page: Page) => Promise<void>) => {
  const gezien = new Set<string>();
  return async (page) => {
    await past(page);
    const [titel, was] = [await page.title(), page.viewportSize()];
    if (gezien.has(titel) || was === null) return;
    gezien.add(titel);
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: HOOG });
      await past(page);
      await axe(page);
    }
    await page.setViewportSize(was);
  };
};
