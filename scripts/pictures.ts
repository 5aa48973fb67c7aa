import { writeFileSync } from 'node:fs';
import { examples } from '../test/reports/examples.ts';
import { tilesOfDocument } from '../test/reports/pictures.ts';

/** Keeps how every example of every document looks now; look at the pages before you do. */
for (const { name, kept, input, make } of examples) {
  writeFileSync(kept, tilesOfDocument(make(input())));
  console.log(name);
}
