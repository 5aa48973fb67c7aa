import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { runDoe } from '#cli/doe/run-doe.ts';
import type { Command } from './command.ts';
import { peopleOf } from './people.ts';
import { withHouse } from './with-house.ts';

/** Whoever may open the data folder may act as anybody here; each act is logged under the name it was done in. */
export const doe: Command = {
  name: 'doe',
  uitleg:
    'doe handelingen uit een bestand, als wie erbij staat: doe HANDELINGEN.jsonl [--door] (zie doe --help)',
  run: (args) =>
    runDoe(args, {
      read: (path) => readFile(path, 'utf8'),
      stdin: () => text(process.stdin),
      out: (line) => console.log(line),
      err: (line) => console.error(line),
      open: (work) => withHouse(({ application, guard }) => work({ application, people: peopleOf(guard) })),
    }),
};
