import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findPostgres } from './machine.ts';

/** A throw-away PostgreSQL that listens on a unix socket in its own folder and on no network. */
export type Cluster = {
  /** Address of a database in this cluster, for `pg`. */
  readonly url: (database?: string) => string;
  /** Starts the server, also after `kill`, and waits until it answers; durable as in production. */
  readonly start: () => Promise<void>;
  /** Kills the server and all its processes without a chance to write anything (kill -9). */
  readonly kill: () => Promise<void>;
  /** Runs SQL as the superuser and gives the bare output. */
  readonly sql: (text: string, database?: string) => string;
  /** Stops the server and removes the cluster. */
  readonly stop: () => Promise<void>;
};

/** PostgreSQL refuses to run as root: then the system user `postgres` runs it. */
const runner = (): { uid: number; gid: number } | undefined => {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
};

const childrenOf = (pid: number): readonly number[] =>
  spawnSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' })
    .stdout.split(/\s+/)
    .map(Number)
    .filter((child) => child > 0);

const clusterIn = (dir: string, bin: string): Cluster & { readonly create: () => void } => {
  const data = join(dir, 'data');
  const user = { ...runner(), cwd: dir };
  let server: ChildProcess | undefined;
  let ended: Promise<unknown> = Promise.resolve();

  const run = (program: string, ...args: readonly string[]): string => {
    const done = spawnSync(join(bin, program), args, { ...user, encoding: 'utf8' });
    if (done.status !== 0) throw new Error(`${program}: ${done.stderr}`);
    return done.stdout;
  };
  const isReady = () => spawnSync(join(bin, 'pg_isready'), ['-q', '-h', dir], user).status === 0;

  return {
    url: (database = 'postgres') => `postgres://postgres@/${database}?host=${encodeURIComponent(dir)}`,
    create: () => {
      run('initdb', '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8');
    },
    start: async () => {
      const settings = [`unix_socket_directories=${dir}`, 'listen_addresses=', 'max_connections=100'];
      const args = ['-D', data, ...settings.flatMap((setting) => ['-c', setting])];
      const launch = (): ChildProcess => {
        const started = spawn(join(bin, 'postgres'), args, { ...user, stdio: 'ignore' });
        ended = new Promise((resolve) => started.once('exit', resolve));
        return started;
      };
      let started = launch();
      for (let attempt = 0; attempt < 600; attempt += 1) {
        if (started.exitCode === null && isReady()) {
          server = started;
          return;
        }
        await pause(50);
        // A process of a killed server that dies a moment later still holds its memory: then the new one steps back.
        if (started.exitCode !== null) started = launch();
      }
      throw new Error('PostgreSQL did not start');
    },
    kill: async () => {
      const pid = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
      for (const victim of [pid, ...childrenOf(pid)]) spawnSync('kill', ['-9', String(victim)]);
      await ended;
    },
    sql: (text, database = 'postgres') =>
      run('psql', '-h', dir, '-U', 'postgres', '-d', database, '-Atqc', text),
    stop: async () => {
      server?.kill('SIGINT');
      await ended;
      rmSync(dir, { recursive: true, force: true });
    },
  };
};

/** Makes and starts a cluster; undefined on a machine without PostgreSQL 15 or newer. */
export const startPostgres = async (): Promise<Cluster | undefined> => {
  const bin = findPostgres();
  if (bin === undefined) return undefined;
  const dir = mkdtempSync(join(tmpdir(), 'va-pg-'));
  const user = runner();
  if (user !== undefined) chownSync(dir, user.uid, user.gid);
  const cluster = clusterIn(dir, bin);
  cluster.create();
  await cluster.start();
  return cluster;
};
