import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

const ROOT = join(import.meta.dirname, '..');

/** Bundles a program that a test starts as a process of its own: the sources hold JSX, which Node does not read. */
export const bundled = async (entry: string, name: string): Promise<string> => {
  const outfile = join(ROOT, 'node_modules/.cache/veilig-ambt', `${name}.js`);
  mkdirSync(dirname(outfile), { recursive: true });
  await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    packages: 'external',
    jsx: 'automatic',
    loader: { '.typ': 'text', '.csv': 'text', '.sql': 'text', '.topojson': 'json' },
    logLevel: 'error',
  });
  return outfile;
};
