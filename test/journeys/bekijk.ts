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
