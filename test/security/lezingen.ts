import { inflateRawSync, inflateSync } from 'node:zlib';

const fromRuns =
  (run: RegExp, shifts: number, decode: (text: string) => string) =>
  (text: string): string =>
    [...text.matchAll(run)]
      .flatMap(([found]) => Array.from({ length: shifts }, (_, shift) => decode(found.slice(shift))))
      .join('\n');

/** Every way in which bytes may be read as text. */
const lezingen: Readonly<Record<string, (latin1: string) => string>> = {
  'utf-8': (text) => text,
  'utf-16': (text) => text.replaceAll('\0', ''),
  hex: fromRuns(/[0-9a-f]{18,}/gi, 2, (run) => Buffer.from(run, 'hex').toString('latin1')),
  base64: fromRuns(/[\w+/-]{12,}/g, 4, (run) => Buffer.from(run, 'base64').toString('latin1')),
  url: (text) =>
    text.replaceAll(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
  'json-escape': (text) =>
    text.replaceAll(/\\u00([0-9a-f]{2})/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    ),
  omgekeerd: (text) => [...text].reverse().join(''),
};

export const aantalLezingen = Object.keys(lezingen).length * 2;

/** What stands before the packed bytes of a gzip; unpacked without it, what follows does no harm. */
const GZIP_HEAD = 10;
const UNPACK = [inflateSync, inflateRawSync];

/** Everything that unpacks from somewhere in these bytes: gzip and deflate with a head, and the whole as raw deflate. */
const uitgepakt = (bytes: Buffer): readonly Buffer[] => {
  const starts = [0];
  for (let at = 0; at < bytes.length - 2; at += 1) {
    const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
    if (first === 0x1f && second === 0x8b) starts.push(at + GZIP_HEAD);
    if (first === 0x78 && (first * 256 + second) % 31 === 0) starts.push(at);
  }
  return starts.flatMap((at) =>
    UNPACK.flatMap((unpack) => {
      try {
        return [unpack(bytes.subarray(at), { maxOutputLength: 1_048_576 })];
      } catch {
        return [];
      }
    }),
  );
};

/** The canaries that stand in these bytes, in whatever coding, packed or not. */
export const vindIn = (bytes: Buffer): readonly string[] => [
  ...new Set(
    [bytes, ...uitgepakt(bytes)].flatMap((laag) => {
      const latin1 = laag.toString('latin1');
      return Object.entries(lezingen).flatMap(([naam, lees]) =>
        (lees(latin1).match(/zqk\d{4}vw/g) ?? []).map((tekst) => `${tekst} als ${naam}`),
      );
    }),
  ),
];

const gecodeerd = (text: string, prefix: string): Buffer =>
  Buffer.from([...Buffer.from(text)].map((byte) => prefix + byte.toString(16)).join(''));

/** A text in every one of those codings, to hide on purpose. */
export const verstopt = (text: string): readonly Buffer[] => {
  const hex = Buffer.from(text).toString('hex');
  return [
    Buffer.from(text),
    Buffer.from(text, 'utf16le'),
    Buffer.from(text, 'utf16le').swap16(),
    Buffer.from(`a${hex}`),
    Buffer.from(hex.toUpperCase()),
    ...['', 'x', 'xx'].map((before) => Buffer.from(Buffer.from(`${before}${text}.`).toString('base64'))),
    gecodeerd(text, '%'),
    gecodeerd(text, '\\u00'),
    Buffer.from([...text].reverse().join('')),
  ];
};
