import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Account } from '#application/application.ts';
import { formToken, judgeToken } from '#web/server/form-token.ts';
import { openHouse } from '../../src/main/open.ts';
import { bouwKeten } from '../crash/keten.ts';
import { type Difference, welch } from './welch.ts';

/**
 * Whether the time of an answer tells what its bytes do not. Each question is measured four times in turn: twice as it
 * is, so that it is known what chance makes of it, once the other way, and once with 50 µs built in. Writes JSON:
 * `node test/bench/tijdkanaal.ts [measurements]`. Run it at a quiet moment.
 */
const TIMES = Number(process.argv[2] ?? 20_000);
const BUILT_IN_MS = 0.05;

type Ask = () => unknown;

const wait = (milliseconds: number): void => {
  for (const until = performance.now() + milliseconds; performance.now() < until; );
};

const timed = async (ask: Ask): Promise<number> => {
  const started = performance.now();
  await ask();
  return performance.now() - started;
};

const shuffled = (length: number): readonly number[] => {
  const order = Array.from({ length }, (_, index) => index);
  for (let last = length - 1; last > 0; last -= 1) {
    const other = Math.floor(Math.random() * (last + 1));
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
  return order;
};

const rounded = ({ t, microseconds }: Difference): Difference => ({
  t: Number(t.toFixed(1)),
  microseconds: Number(microseconds.toFixed(1)),
});

const compare = async (one: Ask, other: Ask) => {
  const asks: readonly Ask[] = [
    one,
    one,
    other,
    async () => {
      await one();
      wait(BUILT_IN_MS);
    },
  ];
  const series: number[][] = asks.map(() => []);
  for (let warm = 0; warm < 500; warm += 1) for (const ask of asks) await ask();
  for (let time = 0; time < TIMES; time += 1)
    for (const index of shuffled(asks.length)) series[index]?.push(await timed(asks[index] ?? one));
  const [first = [], again = [], second = [], planted = []] = series;
  return {
    same: rounded(welch(first, again)),
    different: rounded(welch(first, second)),
    builtIn: rounded(welch(first, planted)),
  };
};

const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'veilig-ambt-tijd-'));
const keten = await bouwKeten(folder, 2);
const { application, guard } = await openHouse({ dataFolder: folder, databaseUrl: undefined });
try {
  const [dossier] = keten.cases;
  if (dossier === undefined) throw new Error('There is a case');
  const planner = (await guard.accounts.byRol('planner'))[0] as Account;
  /** May log in, and has nothing to do with this case in this way. */
  const stranger = { account: planner.id, rol: planner.rol };
  const absent = application.newId();
  const session = 'a'.repeat(43);
  const right = formToken(planner, session);
  const wrong = `${right.slice(0, -1)}${right.endsWith('A') ? 'B' : 'A'}`;
  const { issuer, subject } = keten.adviseur;
  const found = {
    'bestaand en verboden tegen niet bestaand': await compare(
      () => application.zaak(stranger, 'lees:advieswerk', dossier),
      () => application.zaak(stranger, 'lees:advieswerk', absent),
    ),
    'hetzelfde, met een opdracht die wordt verstuurd': await compare(
      () => application.act({ actor: stranger, dossier, opdracht: { type: 'NeemInToetsing' } }),
      () => application.act({ actor: stranger, dossier: absent, opdracht: { type: 'NeemInToetsing' } }),
    ),
    'bekende tegen onbekende persoon van de inlogdienst': await compare(
      () => application.accounts.signIn(issuer, subject),
      () => application.accounts.signIn(issuer, `${subject.slice(0, -1)}!`),
    ),
    'juiste tegen foute code van een formulier': await compare(
      () => judgeToken(right, planner, session),
      () => judgeToken(wrong, planner, session),
    ),
  };
  console.log(JSON.stringify({ times: TIMES, load: loadavg()[0], found }, undefined, 2));
} finally {
  await application.close();
  rmSync(folder, { recursive: true });
}
