import { writeSync } from 'node:fs';
import { type DossierId, dossierId } from '#kernel/ids.ts';
import { openPostgresStore } from '#store/postgres/open.ts';
import { openSqliteStore } from '#store/sqlite/open.ts';
import { factsAt } from './facts.ts';

/**
 * A process to be killed: appends to the dossiers it is given, until it cannot, and tells on its output
 * what was acknowledged. With `early` it tells before the store did, which the crash test must notice.
 */
const [address = '', manner, ...ids] = process.argv.slice(2);
const store = await (address.startsWith('postgres:') ? openPostgresStore(address) : openSqliteStore(address));

const tell = (dossier: DossierId, position: number): void => {
  writeSync(1, `${dossier} ${position}\n`);
};

const write = async (dossier: DossierId): Promise<void> => {
  for (let expected = 0; ; ) {
    const append = factsAt(dossier, expected);
    if (manner === 'early') tell(dossier, append.card.position);
    await store.append(append);
    if (manner !== 'early') tell(dossier, append.card.position);
    expected = append.card.position;
  }
};

await Promise.all(ids.map((id) => write(dossierId(id))));
