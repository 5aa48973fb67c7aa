import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const ONE_HOUR = 3_600_000;

const esbuildOrNothing = () => import('esbuild').catch(() => undefined);

/** Entry points that exist; the demo stays out of a production build. */
const entries = (root, production) =>
  Object.fromEntries(
    [
      ['veilig-ambt', 'src/main/cli.ts'],
      ['demo', 'src/main/demo.ts'],
      ['beeldwerker', 'src/application/beeld/werker.ts'],
    ].filter(([name, path]) => existsSync(join(root, path)) && !(production && name === 'demo')),
  );

/** Files with a fixed name, by which the others are found. */
const isEntry = (name) => ['veilig-ambt.js', 'demo.js', 'beeldwerker.js', 'manifest.json'].includes(name);
const filesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

/**
 * Moves finished files into place, entry points last, so that a program starting meanwhile sees old or new.
 * Old files that carry a hash stay for an hour: a program that runs may still ask for them.
 */
const publish = (fresh, place, started) => {
  mkdirSync(place, { recursive: true });
  const files = filesIn(fresh).sort((a, b) => Number(isEntry(a)) - Number(isEntry(b)));
  for (const file of files) {
    utimesSync(join(fresh, file), started / 1000, started / 1000);
    renameSync(join(fresh, file), join(place, file));
  }
  for (const file of filesIn(place).filter((name) => !files.includes(name))) {
    const isOld = started - statSync(join(place, file)).mtimeMs > ONE_HOUR;
    if (isOld || isEntry(file)) rmSync(join(place, file), { force: true });
  }
};

/**
 * Builds `dist` from `src`.
 * Returns false when esbuild is not installed (a production install keeps the `dist` it came with); throws on errors in the source.
 */
export const build = async ({ production = false, root = ROOT } = {}) => {
  const esbuild = await esbuildOrNothing();
  if (esbuild === undefined) return false;
  const started = Date.now();
  const dist = join(root, 'dist');
  mkdirSync(dist, { recursive: true });
  const fresh = mkdtempSync(join(dist, '.nieuw-'));
  try {
    await esbuild.build({
      absWorkingDir: root,
      entryPoints: entries(root, production),
      outdir: fresh,
      chunkNames: 'deel-[hash]',
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node24',
      packages: 'external',
      jsx: 'automatic',
      loader: { '.typ': 'text', '.csv': 'text', '.sql': 'text', '.topojson': 'json' },
      logLevel: 'error',
    });
    const theme = join(root, 'src/web/thema/build.mjs');
    if (existsSync(theme)) {
      const assets = join(fresh, 'assets');
      await (await import(pathToFileURL(theme).href)).buildThema(assets);
      publish(assets, join(dist, 'assets'), started);
    }
    publish(fresh, dist, started);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  return true;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const built = await build({ production: process.argv.includes('--productie') });
  console.error(built ? 'dist is built.' : 'esbuild is not installed: dist is left as it is.');
}
