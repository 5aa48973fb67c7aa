import { deflateSync } from 'node:zlib';
import { app, comment, exifGps, type Png, png, pngText, withSegments } from './plaatjes.ts';

/** A file somebody might send, and what it tries. */
export type Kwaad = { readonly soort: string; readonly bytes: Buffer };

const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

const losseBestanden: readonly (readonly [string, string])[] = [
  ['eicar', EICAR],
  ['pdf', '%PDF-1.7\n1 0 obj<</Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj'],
  ['pdf', '\n\n%PDF-1.4 /Launch /Win << /F (cmd.exe) >>'],
  ['svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>'],
  ['svg', '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg>&x;</svg>'],
  ['html', '<!doctype html><script>fetch("/")</script>'],
  ['heic', '\0\0\0\x18ftypheic\0\0\0\0mif1heic'],
  ['heic', '\0\0\0\x1cftypavif\0\0\0\0avifmif1'],
  ['zip', 'PK\x03\x04\x14\0\0\0\x08\0'],
  ['programma', '\x7fELF\x02\x01\x01\0'],
  ['programma', 'MZ\x90\0\x03\0\0\0'],
  ['gif', 'GIF89a\x01\0\x01\0\x80\0\0'],
  ['tiff', 'II*\0\x08\0\0\0'],
  ['bmp', 'BM\x46\0\0\0\0\0\0\0'],
  ['webp', 'RIFF\x1a\0\0\0WEBPVP8L'],
  ['mp4', '\0\0\0\x18ftypmp42\0\0\0\0'],
  ['niets', ''],
  ['tekst', '../../../../etc/passwd'],
  ['tekst', '\0\0\0\0\0\0\0\0'],
  ['tekst', '\u202egpj.exe'],
];

const staarten = [
  'PK\x03\x04 zip achteraan KANARIE',
  '%PDF-1.7 achteraan KANARIE',
  '<script>alert("KANARIE")</script>',
  EICAR,
  '\0'.repeat(5_000),
  '\0\0\0\x18ftypmp42 bewegende foto KANARIE',
];

const bommen: readonly Png[] = [
  { width: 50_000, height: 50_000, data: deflateSync(Buffer.alloc(100_000)) },
  { width: 65_535, height: 65_535, data: Buffer.alloc(10) },
  { width: 0, height: 10, data: Buffer.alloc(10) },
  { width: 4_294_967_295, height: 1, data: Buffer.alloc(10) },
  { width: 100, height: 100, interlace: 1, data: deflateSync(Buffer.alloc(8_000_000)) },
  { width: 100, height: 100, depth: 16 },
  { width: 10, height: 10, data: deflateSync(Buffer.alloc(60_000_000)) },
  { width: 6_000, height: 6_000, data: deflateSync(Buffer.alloc(10)) },
];

const met = (soort: string, ...bytes: readonly Buffer[]): readonly Kwaad[] =>
  bytes.map((een) => ({ soort, bytes: een }));

const nummers = (aantal: number) => Array.from({ length: aantal }, (_, nummer) => nummer);

/** Well over three hundred files that are no plain photo, or that carry more than one may know. */
export const kwadeBestanden = (jpeg: Buffer): readonly Kwaad[] => {
  const klein = png({ width: 20, height: 20 });
  const gebroken = nummers(120).map((nummer) => {
    const bytes = Buffer.from(nummer % 3 === 0 ? klein : jpeg);
    for (let keer = 0; keer <= nummer % 5; keer += 1)
      bytes[2 + ((nummer * 37 + keer * 101) % (bytes.length - 2))] = (nummer * 89 + keer) % 256;
    return bytes;
  });
  return [
    ...losseBestanden.flatMap(([soort, tekst]) => met(soort, Buffer.from(tekst, 'latin1'))),
    ...losseBestanden.flatMap(([soort, tekst]) =>
      met(
        `kop-${soort}`,
        Buffer.concat([jpeg.subarray(0, 4), Buffer.from(tekst, 'latin1'), jpeg.subarray(4)]),
      ),
    ),
    ...bommen.flatMap((bom) => met('bom', png(bom))),
    ...nummers(60).flatMap((nummer) =>
      met(
        'gps',
        withSegments(
          jpeg,
          exifGps(nummer % 2 === 0, nummer % 10, 50 + (nummer % 4)),
          comment(`KANARIE ${nummer}`),
        ),
      ),
    ),
    ...nummers(14).flatMap((nummer) =>
      met('merkteken', withSegments(jpeg, app(nummer + 1, `KANARIE GPS ${nummer}`))),
    ),
    ...['tEXt', 'zTXt', 'iTXt', 'eXIf', 'iCCP'].flatMap((type) =>
      met('png-tekst', png({ width: 20, height: 20, extra: [pngText(type, 'GPS\0KANARIE')] })),
    ),
    ...staarten.flatMap((staart) =>
      met('staart', ...[jpeg, klein].map((beeld) => Buffer.concat([beeld, Buffer.from(staart, 'latin1')]))),
    ),
    ...['<script>x</script>', '<?php x ?>', '%PDF-1.4', 'PK\x03\x04'].flatMap((tekst) =>
      met(
        'polyglot',
        withSegments(jpeg, comment(tekst)),
        png({ width: 9, height: 9, extra: [pngText('tEXt', tekst)] }),
      ),
    ),
    ...nummers(40).flatMap((nummer) =>
      met('afgekapt', (nummer % 2 === 0 ? jpeg : klein).subarray(0, 5 + nummer * 9)),
    ),
    ...met('kapot', ...gebroken),
    ...met('groot', Buffer.concat([jpeg, Buffer.alloc(11 * 1024 * 1024)])),
  ];
};
