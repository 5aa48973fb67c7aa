import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

const findRoot = (folder: string): string => {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('No package.json above the running file');
  return findRoot(parent);
};

const root = findRoot(import.meta.dirname);

/** Absolute path of a file in the package; the same from the sources and from the bundle in dist. */
export const packagePath = (...segments: readonly string[]): string => join(root, ...segments);

/** Absolute path of a reference file under `data/`. */
export const dataPath = (...segments: readonly string[]): string => packagePath('data', ...segments);
