import { crc32, deflateSync } from 'node:zlib';
import { type Page, pagesOf } from './poppler.ts';

const DPI = 36;
const TILE = 6;
const LEVELS = 16;
/** Levels of grey a tile may differ before it counts: another version of the renderer moves edges a little. */
const TOLERANCE = 2;

const acrossOf = ({ width }: Page): number => Math.ceil(width / TILE);

const meanOf = ({ width, height, pixels }: Page, left: number, top: number): number => {
  let sum = 0;
  let count = 0;
  for (let y = top; y < Math.min(top + TILE, height); y += 1)
    for (let x = left; x < Math.min(left + TILE, width); x += 1) {
      sum += pixels[y * width + x] ?? 0;
      count += 1;
    }
  return sum / count;
};

/** A page as one hexadecimal digit of grey per tile, a line per row of tiles. */
const tilesOf = (page: Page): string => {
  const rows: string[] = [];
  for (let top = 0; top < page.height; top += TILE) {
    let row = '';
    for (let left = 0; left < page.width; left += TILE)
      row += Math.floor((meanOf(page, left, top) / 256) * LEVELS).toString(LEVELS);
    rows.push(row);
  }
  return rows.join('\n');
};

/** The pages of a document as text that can be kept and compared. */
export const tilesOfDocument = (pdf: Uint8Array): string =>
  `${pagesOf(pdf, DPI).map(tilesOf).join('\n\n')}\n`;

const changedTiles = (before: string, after: string): ReadonlySet<number> => {
  const [old, now] = [before.replaceAll('\n', ''), after.replaceAll('\n', '')];
  const differs = (place: number) =>
    Math.abs(Number.parseInt(old[place] ?? '0', LEVELS) - Number.parseInt(now[place] ?? '0', LEVELS)) >
    TOLERANCE;
  return new Set(Array.from(now, (_, place) => place).filter(differs));
};

const chunk = (name: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
};

/** The page with every changed tile in red. */
const difference = (page: Page, changed: ReadonlySet<number>): Buffer => {
  const { width, height, pixels } = page;
  const across = acrossOf(page);
  const rows = Array.from({ length: height }, (_, y) => {
    const row = Buffer.alloc(1 + width * 3);
    for (let x = 0; x < width; x += 1) {
      const grey = pixels[y * width + x] ?? 255;
      const red = changed.has(Math.floor(y / TILE) * across + Math.floor(x / TILE));
      row.set(red ? [255, grey >> 1, grey >> 1] : [grey, grey, grey], 1 + x * 3);
    }
    return row;
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

/** A page that no longer looks as it was kept, with a PNG that shows where. */
export type ChangedPage = { readonly page: number; readonly tiles: number; readonly picture: Buffer };

/** Which pages of a document differ from the tiles that were kept; a page that came or went differs too. */
export const changedPages = (kept: string, pdf: Uint8Array): readonly ChangedPage[] => {
  const before = kept.trim().split('\n\n');
  const pages = pagesOf(pdf, DPI);
  const changed = pages.flatMap((page, place) => {
    const now = tilesOf(page);
    const tiles = changedTiles(before[place] ?? '', now);
    return tiles.size === 0 ? [] : [{ page: place + 1, tiles: tiles.size, picture: difference(page, tiles) }];
  });
  const gone = before.slice(pages.length).map((_, place) => ({
    page: pages.length + place + 1,
    tiles: 0,
    picture: Buffer.alloc(0),
  }));
  return [...changed, ...gone];
};
