import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveAssets } from './assets.ts';

const CSS = '.va-card { color: black }\n'.repeat(200);
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'veilig-ambt-assets-'));
  await writeFile(join(folder, 'stijl.css'), CSS);
  await writeFile(join(folder, 'letter.woff2'), 'font');
  await writeFile(join(folder, 'geheim.json'), '{}');
});
afterAll(() => rm(folder, { recursive: true }));

describe('The files of the theme', () => {
  it('are sent compressed to who takes gzip, and plain to who does not', async () => {
    const asset = serveAssets(folder);
    const small = await asset('stijl.css', 'br, gzip');
    expect(small?.headers.get('content-encoding')).toBe('gzip');
    expect(gunzipSync(Buffer.from((await small?.arrayBuffer()) ?? new ArrayBuffer())).toString()).toBe(CSS);
    const plain = await asset('stijl.css', '');
    expect(plain?.headers.get('content-encoding')).toBeNull();
    expect(await plain?.text()).toBe(CSS);
  });

  it('leave a font as it is', async () => {
    const font = await serveAssets(folder)('letter.woff2', 'gzip');
    expect(font?.headers.get('content-encoding')).toBeNull();
  });

  it.each(['geheim.json', '../stijl.css', '..%2fstijl.css', 'niets.css', 'stijl.css/', ''])(
    'do not include %s',
    async (name) => {
      expect(await serveAssets(folder)(name, 'gzip')).toBeUndefined();
    },
  );
});
