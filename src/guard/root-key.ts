import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { GuardHindered } from './guard.ts';

const LENGTH = 32;

const syncFolder = (folder: string) => {
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
};

/** The root key in the file, or undefined when there is no such file; throws when the file is not a key. */
export const readRootKey = (file: string): KeyObject | undefined => {
  if (!existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  if (bytes.length !== LENGTH) {
    throw new GuardHindered(
      `De hoofdsleutel ${file} is beschadigd. Zet het bestand terug uit de reservekopie van de sleutels.`,
    );
  }
  return createSecretKey(bytes);
};

/** Makes the root key, readable by its owner only; whole and on disk when this returns. */
export const makeRootKey = (file: string): KeyObject => {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const bytes = randomBytes(LENGTH);
  const unfinished = `${file}.nieuw`;
  const handle = openSync(unfinished, 'w', 0o400);
  writeSync(handle, bytes);
  fsyncSync(handle);
  closeSync(handle);
  renameSync(unfinished, file);
  if (process.platform !== 'win32') syncFolder(dirname(file));
  return createSecretKey(bytes);
};
