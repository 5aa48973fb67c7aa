import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const foldersOnPath = (env: Environment): readonly string[] =>
  (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');

/** Path of a Chromium or Chrome on this machine (CHROMIUM goes first); undefined when there is none. */
export const findChromium = (env: Environment = process.env): string | undefined => {
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  const candidates = names.flatMap((name) => foldersOnPath(env).map((folder) => join(folder, name)));
  return [env.CHROMIUM ?? '', ...candidates].find((path) => path !== '' && isExecutable(path));
};

const debianPostgres = (): readonly string[] => {
  const root = '/usr/lib/postgresql';
  if (!existsSync(root)) return [];
  const versions = readdirSync(root).sort((a, b) => Number(b) - Number(a));
  return versions.map((version) => join(root, version, 'bin'));
};

const majorOf = (initdb: string): number => {
  const asked = spawnSync(initdb, ['--version'], { encoding: 'utf8' });
  return Number(/ (\d+)/.exec(asked.stdout ?? '')?.[1] ?? 0);
};

/** Folder with the programs of PostgreSQL 15 or newer (PG_BIN goes first); undefined when there is none. */
export const findPostgres = (env: Environment = process.env): string | undefined =>
  [...(env.PG_BIN === undefined ? [] : [env.PG_BIN]), ...debianPostgres(), ...foldersOnPath(env)].find(
    (folder) =>
      isExecutable(join(folder, 'postgres')) &&
      isExecutable(join(folder, 'initdb')) &&
      majorOf(join(folder, 'initdb')) >= 15,
  );
