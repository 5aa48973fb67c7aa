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
    ].filter(([name, path]) => existsSync(join(root, path)) && !(production && name === 'demo')),
  );

/** Moves finished files into `dist`, entry points last, so that a program starting meanwhile sees old or new. */
const publish = (fresh, dist, started) => {
  const files = readdirSync(fresh).sort(
    (a, b) => Number(b.startsWith('deel-')) - Number(a.startsWith('deel-')),
  );
  for (const file of files) {
    utimesSync(join(fresh, file), started, started);
    renameSync(join(fresh, file), join(dist, file));
  }
  for (const file of readdirSync(dist).filter((name) => name.endsWith('.js') && !files.includes(name))) {
    const inUse = file.startsWith('deel-') && started - statSync(join(dist, file)).mtimeMs < ONE_HOUR;
    if (!inUse) rmSync(join(dist, file));
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
    if (existsSync(theme)) await (await import(pathToFileURL(theme).href)).build();
    publish(fresh, dist, started / 1000);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  return true;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const built = await build({ production: process.argv.includes('--productie') });
  console.error(built ? 'dist is built.' : 'esbuild is not installed: dist is left as it is.');
}
