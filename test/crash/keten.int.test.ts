import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { meld, volledig } from '../security/resultaat.ts';
import { bouwKeten, countLost, type Keten, type Told, toldIn } from './keten.ts';

const SERVER = fileURLToPath(new URL('server.ts', import.meta.url));
const CASES = 6;
const ROUNDS = volledig ? 1_000 : process.env.CI ? 25 : 4;
/** Milliseconds of acts before the blow, at most. */
const LONGEST = 150;

const folder = mkdtempSync(join(tmpdir(), 'va-crash-keten-'));
let keten: Keten;
beforeAll(async () => {
  keten = await bouwKeten(folder, CASES);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Lets the program work, kills it, and gives the findings that it told of. */
const killWhileWorking = async (manner: 'honest' | 'early'): Promise<readonly Told[]> => {
  const args = ['--no-warnings', SERVER, folder, manner, keten.adviseur.id, ...keten.cases];
  const server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const closed = once(server, 'close');
  let told = '';
  server.stdout.setEncoding('utf8').on('data', (text: string) => {
    told += text;
  });
  await Promise.race([once(server.stdout, 'data'), closed]);
  await pause(Math.random() * LONGEST);
  server.kill('SIGKILL');
  await closed;
  return toldIn(told);
};

describe('a whole program that is killed during acts', { timeout: 7_200_000 }, () => {
  let [lostOfAll, rounds] = [0, 0];

  it(`keeps every fact it acknowledged, and an audit log that verifies, ${ROUNDS} times`, async () => {
    let total = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const { told, lost, fault } = await countLost(keten, await killWhileWorking('honest'));
      lostOfAll += lost + Number(fault !== undefined);
      rounds += 1;
      expect({ lost, fault }).toEqual({ lost: 0, fault: undefined });
      total += told;
    }
    expect(total).toBeGreaterThan(ROUNDS * 5);
  });

  it('is found out when it acknowledges an act before it is done', async () => {
    let lost = 0;
    // A blow may just miss every act; within so many it does not.
    for (let round = 0; round < 25 && lost === 0; round += 1)
      ({ lost } = await countLost(keten, await killWhileWorking('early')));
    meld({
      bewering: 'Wie het programma midden in een handeling stopt (kill -9), verliest niets dat was bevestigd',
      gevallen: rounds,
      afwijkingen: lostOfAll,
      ingebouwd: 1,
      gevonden: lost > 0 ? 1 : 0,
    });
    expect(lost).toBeGreaterThan(0);
  });
});
