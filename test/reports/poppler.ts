import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const withFile = <Result>(pdf: Uint8Array, use: (file: string, folder: string) => Result): Result => {
  const folder = mkdtempSync(join(tmpdir(), 'veilig-ambt-pdf-'));
  try {
    const file = join(folder, 'document.pdf');
    writeFileSync(file, pdf);
    return use(file, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const run = (tool: string, args: readonly string[]): string =>
  execFileSync(tool, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

/** What `pdfinfo` says of a document. */
export const infoOf = (pdf: Uint8Array, ...options: readonly string[]): string =>
  withFile(pdf, (file) => run('pdfinfo', [...options, file]));

/** Text with every run of white space made one space. */
export const flat = (text: string): string => text.replace(/\s+/g, ' ');

/** All text of a document, in reading order. */
export const textOf = (pdf: Uint8Array): string =>
  flat(withFile(pdf, (file) => run('pdftotext', [file, '-'])));

/** One page as grey pixels, 0 black to 255 white. */
export type Page = { readonly width: number; readonly height: number; readonly pixels: Uint8Array };

const readPgm = (bytes: Buffer): Page => {
  const [head = '', width, height] =
    /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', 0, 40)) ?? [];
  return { width: Number(width), height: Number(height), pixels: bytes.subarray(head.length) };
};

/** The pages of a document as small grey pictures. */
export const pagesOf = (pdf: Uint8Array, dpi: number): readonly Page[] =>
  withFile(pdf, (file, folder) => {
    run('pdftoppm', ['-r', `${dpi}`, '-gray', file, join(folder, 'page')]);
    return readdirSync(folder)
      .filter((name) => name.endsWith('.pgm'))
      .toSorted()
      .map((name) => readPgm(readFileSync(join(folder, name))));
  });
