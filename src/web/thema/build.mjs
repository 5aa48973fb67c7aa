import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../../..');
const oldBrowsers = ['chrome109', 'firefox115', 'safari15.6'];

/**
 * Bundles the theme with the parts of the design system it uses, beside its font, mark and the script of the passkey pages, under names that
 * carry the hash of their content; `manifest.json` says which name is which.
 * @param {string} outdir folder that is replaced as a whole
 * @returns {Promise<{ stylesheet: string, font: string, icon: string, script: string }>} the manifest
 */
export const buildThema = async (outdir = join(root, 'dist/assets')) => {
  const fresh = `${outdir}.${process.pid}`;
  await mkdir(fresh, { recursive: true });
  const result = await build({
    entryPoints: [join(here, 'veilig-ambt.css'), join(here, 'sleutel.js')],
    outdir: fresh,
    bundle: true,
    minify: true,
    metafile: true,
    legalComments: 'none',
    target: oldBrowsers,
    loader: { '.woff2': 'file' },
    entryNames: '[name].[hash]',
    assetNames: '[hash]',
    absWorkingDir: root,
    logLevel: 'warning',
  });
  const named = (suffix) => {
    const found = Object.keys(result.metafile.outputs).find((path) => path.endsWith(suffix));
    if (found === undefined) throw new Error(`The theme gave no ${suffix} file`);
    return basename(found);
  };
  const mark = join(here, 'huismerk.svg');
  const icon = `${createHash('sha256')
    .update(await readFile(mark))
    .digest('hex')
    .slice(0, 8)}.svg`;
  await cp(mark, join(fresh, icon));
  const manifest = { stylesheet: named('.css'), font: named('.woff2'), icon, script: named('.js') };
  await writeFile(join(fresh, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  await rm(outdir, { recursive: true, force: true });
  await rename(fresh, outdir);
  return manifest;
};

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  await buildThema();
