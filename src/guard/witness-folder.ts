import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Checkpoint } from './witness.ts';

const NAME = /^controlepunt-\d+\.txt$/;

const fileOf = (folder: string, size: number): string =>
  join(folder, `controlepunt-${String(size).padStart(10, '0')}.txt`);

/** That a file has its name is sure only when its folder is; Windows knows no such thing and sees to it itself. */
const makeSure = (folder: string): void => {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
};

/** Puts a checkpoint in a folder that others keep; throws when it cannot, or when another one of this size is there. */
export const deliver = (folder: string, { size, note }: Checkpoint): void => {
  const file = fileOf(folder, size);
  if (existsSync(file)) {
    if (readFileSync(file, 'utf8') === note) return;
    throw new Error(`Getuige ${folder} heeft een ander controlepunt van ${size} regels.`);
  }
  const unfinished = `${file}.nieuw`;
  const handle = openSync(unfinished, 'w', 0o644);
  writeSync(handle, note);
  fsyncSync(handle);
  closeSync(handle);
  renameSync(unfinished, file);
  makeSure(folder);
};

/** All checkpoints that a witness keeps in this folder; throws when the folder cannot be read. */
export const readWitness = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => NAME.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
