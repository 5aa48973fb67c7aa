import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Comparison, compare } from './numbers.ts';
import { load, start, stop } from './pages.ts';

const WACHT = fileURLToPath(new URL('../guard/guard-process.ts', import.meta.url));
const ROUNDS = 3;
/** With the guard as a process the page may cost at most a quarter of its rate. */
const TARGET = 0.75;

/** Answers per second on the page of a case, by a server that is started for it, is warm when counting begins, and then stopped. */
const rateOf = async (dataFolder: string, socket: string | undefined): Promise<number> => {
  const { child, address } = await start(dataFolder, undefined, socket);
  try {
    const page = `${address.base}/planning/${address.dossier}`;
    await load(page, address.planner);
    return await load(page, address.planner);
  } finally {
    await stop(child);
  }
};

const behindSocket = async (dataFolder: string): Promise<number> => {
  const socket = join(dataFolder, 'wacht', 'wacht.sock');
  const guard = spawn(process.execPath, ['--no-warnings', WACHT, dataFolder, socket], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(guard.stdout, 'data');
  try {
    return await rateOf(dataFolder, socket);
  } finally {
    await stop(guard);
  }
};

/** The page of a case with the guard as a process of its own against the same with the guard in the server, on SQLite. */
export const measureGuardProcess = (dataFolder: string): Promise<Comparison> =>
  compare(
    ROUNDS,
    'per seconde',
    TARGET,
    () => behindSocket(dataFolder),
    () => rateOf(dataFolder, undefined),
  );
