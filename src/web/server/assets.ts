import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
};

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** Serves the files of the theme; their names change with their content, so they may be kept for a year. */
export const serveAssets = (directory: string) => {
  const kept = new Map<string, Uint8Array<ArrayBuffer>>();

  const read = async (name: string): Promise<Uint8Array<ArrayBuffer> | undefined> => {
    const known = kept.get(name);
    if (known !== undefined) return known;
    try {
      const bytes = new Uint8Array(await readFile(join(directory, name)));
      kept.set(name, bytes);
      return bytes;
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  };

  /** The file of this name; undefined when it is not one of ours. */
  return async (name: string): Promise<Response | undefined> => {
    const type = TYPES[/^[\w.-]+\.([a-z0-9]+)$/.exec(name)?.[1] ?? ''];
    const bytes = type === undefined ? undefined : await read(name);
    if (type === undefined || bytes === undefined) return undefined;
    return new Response(bytes, {
      headers: { 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' },
    });
  };
};
