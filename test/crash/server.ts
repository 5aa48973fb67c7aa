import { randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import type { DossierId } from '#kernel/ids.ts';
import { accountId, dossierId } from '#kernel/ids.ts';
import { openHouse } from '../../src/main/open.ts';

/**
 * A whole program to be killed: the adviser records one finding after another in every case it is given,
 * and tells on its output what was done. With `early` it tells before, which the crash test must notice.
 */
const [dataFolder = '', manner, adviseur = '', ...ids] = process.argv.slice(2);
const { application } = await openHouse({ dataFolder, databaseUrl: undefined });

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
  }
};

await Promise.all(ids.map((id) => work(dossierId(id))));
