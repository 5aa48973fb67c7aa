import { dirname, join } from 'node:path';
import { GuardInUse } from '#guard/guard.ts';
import { serveGuard } from '#guard/socket-server.ts';
import type { Config } from '../config.ts';
import { openOwnGuard } from './open-own-guard.ts';

const stopped = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });

/** Keeps the guard on its socket until the process is told to stop; 1 with the reason when it may not be opened. */
export const serveUntilStopped = async (
  config: Pick<Config, 'dataFolder' | 'getuigen'>,
  socket: string,
): Promise<number> => {
  const asked = stopped();
  const guard = await openOwnGuard(config, () => new Date()).catch((error: unknown) => {
    if (error instanceof GuardInUse) return error;
    throw error;
  });
  if (guard instanceof GuardInUse) {
    console.log(guard.message);
    return 1;
  }
  try {
    const own = join(dirname(socket), 'beheer.sock');
    const stops = [await serveGuard(guard, socket, 'web'), await serveGuard(guard, own, 'beheer')];
    console.log(`De sleutelwacht luistert op ${socket}, en voor wissen en sleutels op ${own}`);
    await asked;
    for (const stop of stops) await stop();
    return 0;
  } finally {
    await guard.close();
  }
};
