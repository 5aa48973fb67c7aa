import { existsSync } from 'node:fs';
import { chmod, copyFile, mkdir, open, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import type { Part } from './parts.ts';

/** A sentence for each reason why it was not done; none when it was. */
export type Outcome = { readonly problems: readonly string[] };

const isEmptyOrNew = async (folder: string): Promise<boolean> =>
  !existsSync(folder) || (await readdir(folder)).length === 0;

const onDisk = async (path: string): Promise<void> => {
  const handle = await open(path, 'r+');
  await handle.sync();
  await handle.close();
};

const isWhole = (path: string): boolean => {
  const database = new DatabaseSync(path);
  try {
    const row = database.prepare('pragma integrity_check').get();
    return row?.integrity_check === 'ok';
  } finally {
    database.close();
  }
};

/** A copy as of one moment, also while the server writes. */
const copyDatabase = async (from: string, to: string): Promise<void> => {
  const source = new DatabaseSync(from, { readOnly: true, timeout: 10_000 });
  try {
    await backup(source, to);
  } finally {
    source.close();
  }
  await onDisk(to);
};

const copyPart = async (
  data: string,
  folder: string,
  { databases, files }: Part,
): Promise<readonly string[]> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const path of databases) await copyDatabase(join(data, path), join(folder, basename(path)));
  for (const path of files) {
    const to = join(folder, basename(path));
    await copyFile(join(data, path), to);
    await chmod(to, 0o600);
    await onDisk(to);
  }
  return databases
    .map((path) => join(folder, basename(path)))
    .filter((path) => !isWhole(path))
    .map((path) => `De kopie is niet heel: ${path}`);
};

/** Copies every part of the data folder into a folder of its own below `target`; works while the server runs. */
export const makeBackup = async (data: string, target: string, parts: readonly Part[]): Promise<Outcome> => {
  const missing = parts
    .flatMap(({ databases, files }) => [...databases, ...files])
    .filter((path) => !existsSync(join(data, path)))
    .map((path) => `Niet gevonden: ${join(data, path)}`);
  if (missing.length > 0) return { problems: missing };
  if (!(await isEmptyOrNew(target))) return { problems: [`De doelmap is niet leeg: ${target}`] };
  const problems: string[] = [];
  for (const part of parts) problems.push(...(await copyPart(data, join(target, part.naam), part)));
  return { problems };
};

/** Puts the parts of a backup back into a data folder that is new or empty. */
export const restoreBackup = async (
  source: string,
  data: string,
  parts: readonly Part[],
): Promise<Outcome> => {
  const files = parts.flatMap((part) =>
    [...part.databases, ...part.files].map((path) => ({
      from: join(source, part.naam, basename(path)),
      path,
    })),
  );
  const missing = files.filter(({ from }) => !existsSync(from)).map(({ from }) => `Niet gevonden: ${from}`);
  if (missing.length > 0) return { problems: missing };
  if (!(await isEmptyOrNew(data))) return { problems: [`De gegevensmap is niet leeg: ${data}`] };
  for (const { from, path } of files) {
    await mkdir(join(data, path, '..'), { recursive: true, mode: 0o700 });
    await copyFile(from, join(data, path));
    await onDisk(join(data, path));
    await chmod(join(data, path), path.endsWith('.key') ? 0o400 : 0o600);
  }
  return { problems: [] };
};
