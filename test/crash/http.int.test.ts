import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { withPostgres } from '../postgres.ts';
import { meld, volledig } from '../security/resultaat.ts';
import { blows } from './http-blow.ts';
import { bouwKeten } from './keten.ts';

const CASES = 4;
const ROUNDS = volledig ? 1_000 : 10;
/** A blow may just miss every act; within so many it does not. */
const UNTIL_FOUND = 25;

const home = mkdtempSync(join(tmpdir(), 'va-crash-http-'));
const postgres = await withPostgres();
afterAll(async () => {
  rmSync(home, { recursive: true });
  await postgres?.stop();
});

describe.each([
  ['SQLite', true, undefined],
  ['PostgreSQL', postgres !== undefined, postgres?.url],
])('Een webserver met %s die midden in het werk wordt gestopt', (name, isHere, url) => {
  it.runIf(isHere)(
    `is ${ROUNDS} keer niets kwijt dat met een pagina was bevestigd`,
    async () => {
      const keten = await bouwKeten(join(home, name), CASES, url);
      const honest = await blows(keten, 'honest', ROUNDS);
      const early = await blows(keten, 'early', UNTIL_FOUND);
      meld({
        bewering: `Wie de webserver stopt (kill -9) terwijl mensen versturen, verliest niets dat was bevestigd (${name})`,
        gevallen: ROUNDS,
        afwijkingen: honest.lost + honest.faults.length,
        ingebouwd: 1,
        gevonden: early.lost > 0 ? 1 : 0,
      });
      expect(honest).toMatchObject({ lost: 0, faults: [] });
      expect(honest.told).toBeGreaterThan(ROUNDS);
      expect(early.lost).toBeGreaterThan(0);
    },
    7_200_000,
  );
});
