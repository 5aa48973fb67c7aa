#!/usr/bin/env node
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SELF = fileURLToPath(import.meta.url);
const ROOT = join(dirname(SELF), '..', '..');
const DIST = join(ROOT, 'dist', 'veilig-ambt.js');
const NEEDED = 24;

const major = (version) => Number(version.trim().replace(/^v/, '').split('.')[0]);

/** Path of the Node that this package brought along, when it is new enough. */
const ownNode = () => {
  const path = join(ROOT, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  if (!existsSync(path)) return undefined;
  const asked = spawnSync(path, ['--version'], { encoding: 'utf8', shell: process.platform === 'win32' });
  return asked.status === 0 && major(asked.stdout) >= NEEDED ? path : undefined;
};

/** Runs this program again under another Node and ends as that one ends. */
const continueUnder = (node) => {
  const child = spawn(node, [SELF, ...process.argv.slice(2)], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  process.on('SIGINT', () => undefined); // a terminal sends it to the child as well
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
};

const newest = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((latest, entry) => Math.max(latest, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0);

/** True when `dist` is missing or older than what it is made of. */
const isStale = () => {
  if (!existsSync(DIST)) return true;
  const sources = ['src', 'data'].map((name) => join(ROOT, name)).filter((path) => existsSync(path));
  return Math.max(...sources.map(newest)) > statSync(DIST).mtimeMs;
};

const buildWhenStale = async () => {
  const script = join(ROOT, 'scripts', 'build.mjs');
  if (!existsSync(script) || !isStale()) return;
  await (await import('../../scripts/build.mjs')).build();
};

const run = async () => {
  process.env.NODE_ENV ??= 'production';
  await buildWhenStale();
  if (!existsSync(DIST)) {
    console.error('Het programma is nog niet gebouwd en esbuild ontbreekt. Voer eerst uit: npm ci');
    process.exit(2);
  }
  const { main } = await import('../../dist/veilig-ambt.js');
  process.exitCode = await main(process.argv.slice(2));
};

if (major(process.version) >= NEEDED) {
  await run();
} else {
  const node = ownNode();
  if (node === undefined) {
    console.error(
      `Veilig Ambt heeft Node ${NEEDED} of nieuwer nodig; dit is ${process.version}. Installeer Node ${NEEDED}, of voer eerst uit: npm ci`,
    );
    process.exit(2);
  }
  continueUnder(node);
}
