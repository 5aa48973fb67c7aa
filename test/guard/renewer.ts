import { join } from 'node:path';
import { nextGeneration, openGeneration } from '#guard/generations.ts';
import { openKeyring } from '#guard/keyring.ts';
import { wrappedKeysIn } from '#guard/wrapped-keys.ts';

/** Renews the keys of a ring for ever, wholly or as erasing does, and says so after each time; the careless way is not in one transaction. */
const [folder = '', manner] = process.argv.slice(2);
const ring = openKeyring(folder);
const rootFile = join(folder, 'wortel.key');
process.stdout.write('ready\n');
const renewCarelessly = () => {
  const old = openGeneration(ring.db, rootFile);
  wrappedKeysIn(ring.db).moveTo(nextGeneration(ring.db, rootFile, old), old);
};
for (;;) {
  if (manner === 'careless') renewCarelessly();
  else if (manner === 'erase') ring.erase([{ dossier: 'nobody', compartimenten: 'alle' }], 1);
  else ring.renew();
  process.stdout.write(`${ring.generation()}\n`);
}
