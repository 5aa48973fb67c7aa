import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
  js: 'text/javascript; charset=utf-8',
};

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** Text that gets smaller; the font is compressed already. Pages are never compressed: that could tell what they hold. */
const COMPRESSED: ReadonlySet<string> = new Set([TYPES.css, TYPES.svg].filter((type) => type !== undefined));

const compress = promisify(gzip);

type Bytes = Uint8Array<ArrayBuffer>;
type Asset = { readonly plain: Bytes; readonly small: Bytes | undefined };

/** Serves the files of the theme; their names change with their content, so they may be kept for a year. */
export const serveAssets = (directory: string) => {
  const kept = new Map<string, Asset>();

  const read = async (name: string, type: string): Promise<Asset | undefined> => {
    const known = kept.get(name);
    if (known !== undefined) return known;
    try {
      const plain = new Uint8Array(await readFile(join(directory, name)));
      const small = COMPRESSED.has(type) ? new Uint8Array(await compress(plain, { level: 9 })) : undefined;
      kept.set(name, { plain, small });
      return { plain, small };
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  };

  /** The file of this name, compressed when the browser takes gzip; undefined when it is not one of ours. */
  return async (name: string, acceptEncoding: string): Promise<Response | undefined> => {
    const type = TYPES[/^[\w.-]+\.([a-z0-9]+)$/.exec(name)?.[1] ?? ''];
    const asset = type === undefined ? undefined : await read(name, type);
    if (type === undefined || asset === undefined) return undefined;
    const headers = { 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' };
    if (asset.small === undefined) return new Response(asset.plain, { headers });
    return /\bgzip\b/.test(acceptEncoding)
      ? new Response(asset.small, {
          headers: { ...headers, vary: 'accept-encoding', 'content-encoding': 'gzip' },
        })
      : new Response(asset.plain, { headers: { ...headers, vary: 'accept-encoding' } });
  };
};
