import { crc32, deflateSync } from 'node:zlib';
import { hercoderen } from '#application/beeld/hercodeer.ts';

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, sum]);
};

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export type Png = {
  readonly width: number;
  readonly height: number;
  readonly depth?: number;
  readonly interlace?: number;
  /** Instead of the points themselves. */
  readonly data?: Buffer;
  readonly extra?: readonly Buffer[];
};

/** A drawing in grey, or something that says it is one. */
export const png = ({ width, height, depth = 8, interlace = 0, data, extra = [] }: Png): Buffer => {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([depth, 0, 0, 0, interlace], 8);
  const points = () => {
    const rows = Buffer.alloc((width + 1) * height);
    for (let y = 0; y < height; y += 1)
      for (let x = 0; x < width; x += 1) rows[y * (width + 1) + 1 + x] = (x * 3 + y * 5) % 256;
    return deflateSync(rows);
  };
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    ...extra,
    chunk('IDAT', data ?? points()),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

export const pngText = (type: string, text: string): Buffer => chunk(type, Buffer.from(text, 'latin1'));

/** A plain jpeg, made by our own encoder. */
export const plainJpeg = async (): Promise<Buffer> => {
  const made = await hercoderen()(png({ width: 64, height: 48 }));
  if (!made.gelukt) throw new Error(`No sample: ${made.weigering}`);
  return Buffer.from(made.groot);
};

const segment = (marker: number, data: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
};

/** The picture with more segments behind its beginning. */
export const withSegments = (jpeg: Buffer, ...segments: readonly Buffer[]): Buffer =>
  Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)]);

export const comment = (text: string): Buffer => segment(0xfe, Buffer.from(text, 'latin1'));
export const app = (nr: number, text: string): Buffer => segment(0xe0 + nr, Buffer.from(text, 'latin1'));

/** EXIF with a place on earth, how the camera was held, and what else is asked; in either order of bytes. */
export const exifGps = (klein: boolean, stand: number, latitude: number): Buffer => {
  const tiff = Buffer.alloc(200);
  const short = (value: number, at: number) =>
    klein ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at);
  const long = (value: number, at: number) =>
    klein ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at);
  const entry = (at: number, tag: number, type: number, count: number, value: number) => {
    short(tag, at);
    short(type, at + 2);
    long(count, at + 4);
    if (type === 3) short(value, at + 8);
    else long(value, at + 8);
  };
  tiff.write(klein ? 'II' : 'MM', 0, 'latin1');
  short(42, 2);
  long(8, 4);
  short(2, 8);
  entry(10, 0x0112, 3, 1, stand);
  entry(22, 0x8825, 4, 1, 50);
  short(2, 50);
  entry(52, 0x0001, 2, 2, klein ? 0x4e : 0x4e000000);
  entry(64, 0x0002, 5, 3, 100);
  for (let part = 0; part < 3; part += 1) {
    long(part === 0 ? latitude : 7, 100 + part * 8);
    long(1, 104 + part * 8);
  }
  return segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]));
};

/** Every marker of a jpeg before its points: what a reader of ours can find in it. */
export const markersOf = (jpeg: Uint8Array): readonly number[] => {
  const bytes = Buffer.from(jpeg);
  const found: number[] = [];
  for (let at = 2; at + 4 < bytes.length && bytes[at] === 0xff && bytes[at + 1] !== 0xda; ) {
    found.push(bytes[at + 1] ?? 0);
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return found;
};

/** Whether any trace of EXIF, XMP, a comment, a profile or a place is left. */
export const carriesMore = (jpeg: Uint8Array): boolean => {
  const text = Buffer.from(jpeg).toString('latin1');
  const markers = markersOf(jpeg);
  return (
    markers.some((marker) => marker === 0xfe || (marker >= 0xe1 && marker <= 0xef)) ||
    /Exif\0|http:\/\/ns\.adobe|GPS|ICC_PROFILE|Photoshop|KANARIE/.test(text) ||
    !jpeg.subarray(-2).every((byte, at) => byte === [0xff, 0xd9][at])
  );
};
