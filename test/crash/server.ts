import { randomBytes } from 'node:crypto';
import { mkdirSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { DossierId } from '#kernel/ids.ts';
import { accountId, dossierId } from '#kernel/ids.ts';
import { openHouse } from '../../src/main/open.ts';

/**
 * A whole program to be killed: the adviser records one finding after another in every case it is given,
 * and tells on its output what was done. With `early` it tells before, which the crash test must notice.
 */
const [dataFolder = '', manner, adviseur = '', ...ids] = process.argv.slice(2);
/** A witness near by, so that a recording of this folder has it too. */
const getuige = join(dataFolder, 'getuige');
mkdirSync(getuige, { recursive: true });
const { application, guard } = await openHouse({ dataFolder, databaseUrl: undefined, getuigen: [getuige] });

let told = 0;
const work = async (dossier: DossierId): Promise<void> => {
  for (;;) {
    const id = randomBytes(8).toString('hex');
    const tell = () => writeSync(1, `${dossier} ${id}\n`);
    if (manner === 'early') tell();
    const { outcome } = await application.act({
      actor: { account: accountId(adviseur), rol: 'adviseur' },
      dossier,
      opdracht: {
        type: 'LegBevindingVast',
        bevinding: { id, domein: 'wonen', onderdeel: 'Voordeur', punt: id, stand: 'nodig', notitie: '' },
      },
    });
    if (outcome !== 'done') throw new Error(`Not done: ${outcome}`);
    if (manner !== 'early') tell();
    // Recalculating signs a checkpoint and brings it to the witness.
    told += 1;
    if (told % 25 === 0) await guard.verify();
  }
};

await Promise.all(ids.map((id) => work(dossierId(id))));
