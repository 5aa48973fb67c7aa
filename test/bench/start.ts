import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Spread, spread } from './numbers.ts';

const PROGRAM = join(import.meta.dirname, '../../src/main/veilig-ambt.mjs');
const ROUNDS = 5;
const PORT = '3949';

const firstPage = async (child: ChildProcess): Promise<void> => {
  while (child.exitCode === null) {
    const response = await fetch(`http://localhost:${PORT}/`).catch(() => undefined);
    if (response?.status === 200) {
      await response.text();
      return;
    }
    await pause(10);
  }
  throw new Error(`The program ended with ${child.exitCode}`);
};

const startOnce = async (dataFolder: string): Promise<number> => {
  const started = performance.now();
  const child = spawn(process.execPath, [PROGRAM, 'start'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PORT, VEILIG_AMBT_DATA: dataFolder },
  });
  await firstPage(child);
  const seconds = (performance.now() - started) / 1_000;
  child.kill('SIGTERM');
  await once(child, 'exit');
  return seconds;
};

/** Seconds from the command to the first page, on data that are there already; the first time does not count. */
export const measureStart = async (dataFolder: string): Promise<Spread> => {
  const seconds: number[] = [];
  for (let nth = 0; nth <= ROUNDS; nth += 1) seconds.push(await startOnce(dataFolder));
  return spread(seconds.slice(1));
};
