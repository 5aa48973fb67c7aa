import { opvolgerOp } from '#application/referentie/herindelingen.ts';
import { mag } from '#domain/bevoegdheid/mag.ts';
import type { Guard } from '#guard/guard.ts';
import { openGuard } from '#guard/in-process.ts';
import type { Config } from '../config.ts';

/** The guard on the data folder in this process; a witness that cannot be reached is told of in the technical log. */
export const openOwnGuard = (
  { dataFolder, getuigen }: Pick<Config, 'dataFolder' | 'getuigen'>,
  now: () => Date,
): Promise<Guard> =>
  openGuard(dataFolder, {
    mag,
    opvolger: opvolgerOp,
    now,
    witnesses: getuigen,
    onWitnessFault: (fout) =>
      console.error(JSON.stringify({ tijd: now().toISOString(), soort: 'getuige', fout })),
  });
