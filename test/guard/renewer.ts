import { join } from 'node:path';
import { openGeneration, renewGeneration } from '#guard/generations.ts';
import { openKeyring } from '#guard/keyring.ts';

/** Renews the keys of a ring for ever and says so after each time; the careless way is not in one transaction. */
const [folder = '', manner] = process.argv.slice(2);
const ring = openKeyring(folder);
const rootFile = join(folder, 'wortel.key');
process.stdout.write('ready\n');
for (;;) {
  if (manner === 'careless') renewGeneration(ring.db, rootFile, openGeneration(ring.db, rootFile));
  else ring.renew();
  process.stdout.write(`${ring.generation()}\n`);
}
