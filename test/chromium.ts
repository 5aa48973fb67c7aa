import { findChromium } from '../scripts/machine.ts';

/** Path of the browser for tests; undefined when this machine has none (`describe.skipIf(chromium === undefined)`). */
export const chromium = findChromium();
