import { dirname, join } from 'node:path';
import { GuardHindered } from '#guard/guard.ts';
import { GuardInUse } from '#guard/in-use.ts';
import { serveGuard } from '#guard/socket-server.ts';
import type { Config } from '../config.ts';
import { openOwnGuard } from './open-own-guard.ts';

const stopped = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });

const tellHindered = (vraag: string, reden: string): void =>
  console.error(JSON.stringify({ tijd: new Date().toISOString(), soort: 'storing', vraag, reden }));

/** Keeps the guard on its socket until the process is told to stop; 1 with the reason when it may not be opened. */
export const serveUntilStopped = async (
  config: Pick<Config, 'dataFolder' | 'getuigen'>,
  socket: string,
): Promise<number> => {
  const asked = stopped();
  const guard = await openOwnGuard(config, () => new Date()).catch((error: unknown) => {
    if (error instanceof GuardInUse || error instanceof GuardHindered) return error;
    throw error;
  });
  if (guard instanceof Error) {
    console.log(guard.message);
    return 1;
  }
  try {
    const own = join(dirname(socket), 'beheer.sock');
    const stops = [
      await serveGuard(guard, socket, 'web', tellHindered),
      await serveGuard(guard, own, 'beheer', tellHindered),
    ];
    console.log(`De sleutelwacht luistert op ${socket}, en voor wissen en sleutels op ${own}`);
    await asked;
    for (const stop of stops) await stop();
    return 0;
  } finally {
    await guard.close();
  }
};
