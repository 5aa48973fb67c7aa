import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readWitness } from '#guard/witness-folder.ts';
import { meld, volledig } from '../security/resultaat.ts';
import { type Change, disk, readRecording } from './disk.ts';
import { bouwKeten, countLost, type Keten, toldIn } from './keten.ts';

const SERVER = fileURLToPath(new URL('server.ts', import.meta.url));
const CUTS = volledig ? 200 : 20;
/** Milliseconds of acts that are recorded. */
const WORK = 300;
const CALLS = 'openat,write,pwrite64,fsync,fdatasync,ftruncate,rename,unlink';
const has = (...programs: readonly string[]) =>
  programs.every((program) => spawnSync('which', [program]).status === 0);

const home = mkdtempSync(join(tmpdir(), 'va-stroom-'));
const [before, folder, after] = ['voor', 'map', 'na'].map((name) => join(home, name)) as [
  string,
  string,
  string,
];
let keten: Keten;
beforeAll(async () => {
  keten = await bouwKeten(before, 3);
  mkdirSync(join(before, 'getuige'));
}, 120_000);
afterAll(() => rmSync(home, { recursive: true }));

/** Lets the program work while every change of the disk is written down. */
const record = async (under: readonly string[]): Promise<readonly Change[]> => {
  rmSync(folder, { recursive: true, force: true });
  cpSync(before, folder, { recursive: true });
  const trace = join(home, 'opname');
  const strace = ['-f', '-qq', '-y', '-xx', '-s', '4000000', '-e', `trace=${CALLS}`, '-o', trace];
  const program = ['--no-warnings', SERVER, folder, 'honest', keten.adviseur.id, ...keten.cases];
  const child = spawn('strace', [...strace, ...under, process.execPath, ...program], {
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: true,
  });
  await once(child.stdout, 'data');
  await pause(WORK);
  process.kill(-(child.pid ?? 0), 'SIGKILL');
  await once(child, 'close');
  return readRecording(readFileSync(trace, 'utf8'));
};

/** What the program told on its output before the cut; other pipes are of Node itself. */
const outputBefore = (changes: readonly Change[], cut: number): string =>
  changes
    .filter(({ path, at }) => at < cut && /^(pipe|socket|UNIX)/.test(path))
    .map((change) => (change.kind === 'write' ? change.bytes.toString() : ''))
    .filter((text) => /^\w{26} [0-9a-f]{16}\n$/.test(text))
    .join('');

type Outcome = { readonly told: number; readonly wrong: readonly string[] };

const cutAt = async (changes: readonly Change[], cut: number): Promise<Outcome> => {
  const told = toldIn(outputBefore(changes, cut));
  const witness = join(after, 'getuige');
  mkdirSync(witness, { recursive: true });
  const delivered = changes.filter(
    ({ kind, path, done }) => kind === 'sync' && path === join(folder, 'getuige') && done < cut,
  );
  const files = readdirSync(witness).filter((name) => name.endsWith('.txt'));
  try {
    const { lost, fault } = await countLost({ ...keten, dataFolder: after }, told, readWitness(witness));
    const wrong = [
      ...(lost > 0 ? [`${lost} of ${told.length} findings are gone`] : []),
      ...(fault === undefined ? [] : [fault]),
      ...(files.length < delivered.length ? ['a witness lost a checkpoint'] : []),
    ];
    return { told: told.length, wrong };
  } catch (error) {
    return { told: told.length, wrong: [`does not open: ${error}`] };
  }
};

/** Cuts the power at places spread over the recording; of what was not sure nothing, half or all is kept. */
const cuts = async (changes: readonly Change[], count: number): Promise<Outcome> => {
  const last = changes.at(-1)?.done ?? 0;
  const restore = disk({ recorded: folder, before, changes });
  const wrong: string[] = [];
  let told = 0;
  for (let nr = 1; nr <= count; nr += 1) {
    const cut = Math.ceil((last * nr) / count);
    restore(after, cut, () => Math.random() < ([0, 0.5, 1][nr % 3] ?? 0));
    const outcome = await cutAt(changes, cut);
    told += outcome.told;
    wrong.push(...outcome.wrong.map((what) => `cut ${nr}: ${what}`));
  }
  return { told, wrong };
};

it.skipIf(!has('strace', 'eatmydata'))(
  `Bij stroomuitval, ${CUTS} keer nagespeeld, gaat niets verloren dat was bevestigd`,
  async () => {
    const { told, wrong } = await cuts(await record([]), CUTS);
    const zonderSync = await cuts(await record(['eatmydata']), 3);
    meld({
      bewering:
        'Bij stroomuitval gaat niets verloren dat was bevestigd: dossiers, sleutels, inzagelog, getuige',
      gevallen: CUTS,
      afwijkingen: wrong.length,
      ingebouwd: 1,
      gevonden: zonderSync.wrong.length > 0 ? 1 : 0,
    });
    expect(wrong).toEqual([]);
    expect(told).toBeGreaterThan(CUTS);
    expect(zonderSync.wrong.length).toBeGreaterThan(0);
  },
  3_600_000,
);
