import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { runToets } from '#cli/toets/run-toets.ts';
import type { Command } from './command.ts';

export const toets: Command = {
  name: 'toets',
  uitleg: 'toets feiten aan de regeling: toets FEITEN.json, of - voor de standaardinvoer',
  run: (args) =>
    runToets(args, {
      read: (path) => readFile(path, 'utf8'),
      stdin: () => text(process.stdin),
      out: (line) => console.log(line),
      err: (line) => console.error(line),
    }),
};
