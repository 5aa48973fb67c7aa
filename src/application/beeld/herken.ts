/** Why a file is not taken as a photo, as a Dutch sentence that says what to do. */
export const fotoWeigeringen = {
  leeg: 'Kies eerst een foto. Er kwam geen bestand aan.',
  'te-groot':
    'Deze foto is groter dan 10 MB. Maak de foto kleiner, of kies in uw camera een lagere kwaliteit.',
  heic: 'Dit is een HEIC-foto. Zet uw camera op ‘Meest compatibel’, of bewaar de foto eerst als jpeg.',
  pdf: 'Dit is een pdf, geen foto. Maak een foto of een schermafdruk, en voeg die toe als jpeg of png.',
  svg: 'Dit is een tekening in code (svg), geen foto. Voeg een foto toe als jpeg of png.',
  'geen-foto': 'Dit bestand is geen foto die wij kunnen lezen. Voeg een jpeg of een png toe.',
  vermengd: 'In dit bestand zit meer dan een foto. Maak er een schermafdruk van, en voeg die toe.',
  'te-veel-punten':
    'Deze foto heeft te veel beeldpunten: meer dan 40 miljoen. Bewaar de foto kleiner en voeg haar opnieuw toe.',
  'vreemde-png':
    'Deze png is anders opgebouwd dan wij kunnen lezen. Bewaar de foto als jpeg en voeg haar opnieuw toe.',
  beschadigd:
    'Deze foto is beschadigd, of van een soort die wij niet kunnen lezen. Maak er een schermafdruk van en voeg die toe.',
  'te-zwaar':
    'Het lukte niet om deze foto binnen de tijd te verwerken. Bewaar de foto kleiner en probeer het opnieuw.',
  'te-druk': 'Er worden nu veel foto’s tegelijk verwerkt. Wacht een halve minuut en probeer het opnieuw.',
} as const;

export type FotoWeigering = keyof typeof fotoWeigeringen;

/** What the bytes say they are, before anything is decoded. */
export type Herkend =
  | {
      readonly soort: 'jpeg' | 'png';
      readonly breedte: number;
      readonly hoogte: number;
      /** How the camera was held, 1 to 8 as EXIF counts. */
      readonly stand: number;
    }
  | { readonly weigering: FotoWeigering };

/** Ten megabytes after upload. */
export const MEESTE_BYTES = 10 * 1024 * 1024;
const MEESTE_PUNTEN = 40_000_000;
const KOP = 1024;

/** The mark at the end of a jpeg; a file that stops before it did not arrive whole. */
const EINDE = Buffer.from([0xff, 0xd9]);

const begint = (bytes: Buffer, ...eerste: readonly number[]): boolean =>
  eerste.every((byte, plek) => bytes[plek] === byte);

const afgewezen = (bytes: Buffer): FotoWeigering => {
  const kop = bytes.toString('latin1', 0, KOP);
  if (kop.includes('%PDF-')) return 'pdf';
  if (/^ftyp(heic|heix|hevc|heim|heis|mif1|msf1|avif)/.test(kop.slice(4))) return 'heic';
  return /<svg|<\?xml|<!doctype/i.test(kop.replaceAll('\0', '')) ? 'svg' : 'geen-foto';
};

const VREEMD = ['%pdf-', '<svg', '<script', '<html', '<?php', 'pk\u0003\u0004', '\u007felf'];

/** Other programs look for their own beginning in the first kilobyte, also behind that of a picture. */
const isVermengd = (bytes: Buffer): boolean => {
  const kop = bytes.toString('latin1', 0, KOP).toLowerCase();
  return VREEMD.some((begin) => kop.includes(begin));
};

/** How the camera was held, from the EXIF in a segment of a jpeg; 1 when it does not say. */
const standIn = (exif: Buffer): number => {
  if (exif.toString('latin1', 0, 6) !== 'Exif\0\0') return 1;
  const tiff = exif.subarray(6);
  const klein = tiff.toString('latin1', 0, 2) === 'II';
  const kort = (plek: number) =>
    plek + 2 > tiff.length ? 0 : klein ? tiff.readUInt16LE(plek) : tiff.readUInt16BE(plek);
  const lang = (plek: number) =>
    plek + 4 > tiff.length ? 0 : klein ? tiff.readUInt32LE(plek) : tiff.readUInt32BE(plek);
  const map = lang(4);
  for (let nr = 0; nr < Math.min(kort(map), 200); nr += 1) {
    const plek = map + 2 + nr * 12;
    if (kort(plek) === 0x0112) return Math.min(Math.max(kort(plek + 8), 1), 8);
  }
  return 1;
};

const isBeeldkop = (merk: number): boolean =>
  merk >= 0xc0 && merk <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(merk);

type Segment = { readonly merk: number; readonly plek: number; readonly lengte: number };

/** The segments of a jpeg up to the picture itself; stops where something else stands. */
function* segmenten(bytes: Buffer): Generator<Segment> {
  for (let plek = 2; plek + 9 < bytes.length && bytes[plek] === 0xff; ) {
    const segment = { merk: bytes[plek + 1] ?? 0, plek, lengte: bytes.readUInt16BE(plek + 2) };
    if (segment.merk !== 0xff && (segment.lengte < 2 || segment.merk === 0xda)) return;
    yield segment;
    plek += segment.merk === 0xff ? 1 : 2 + segment.lengte;
  }
}

const leesJpeg = (bytes: Buffer): Herkend => {
  let stand = 1;
  for (const { merk, plek, lengte } of segmenten(bytes)) {
    if (merk === 0xe1 && stand === 1) stand = standIn(bytes.subarray(plek + 4, plek + 2 + lengte));
    if (isBeeldkop(merk) && bytes.lastIndexOf(EINDE) > plek) {
      const [hoogte, breedte] = [bytes.readUInt16BE(plek + 5), bytes.readUInt16BE(plek + 7)];
      return { soort: 'jpeg', hoogte, breedte, stand };
    }
  }
  return { weigering: 'beschadigd' };
};

/** Only the common kind: interlaced or sixteen bits a colour can swell far beyond what its header says. */
const leesPng = (bytes: Buffer): Herkend => {
  if (bytes.length < 33 || bytes.toString('latin1', 12, 16) !== 'IHDR') return { weigering: 'beschadigd' };
  const [diepte = 0, , , , verweven = 0] = bytes.subarray(24, 29);
  if (diepte > 8 || verweven !== 0) return { weigering: 'vreemde-png' };
  return { soort: 'png', breedte: bytes.readUInt32BE(16), hoogte: bytes.readUInt32BE(20), stand: 1 };
};

const lees = (bytes: Buffer): Herkend => {
  if (begint(bytes, 0xff, 0xd8, 0xff)) return leesJpeg(bytes);
  if (begint(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return leesPng(bytes);
  return { weigering: afgewezen(bytes) };
};

/** Tells by content what a file is and how large the picture is; refuses whatever is not plainly a photo. */
export const herken = (content: Uint8Array): Herkend => {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (bytes.length === 0) return { weigering: 'leeg' };
  if (bytes.length > MEESTE_BYTES) return { weigering: 'te-groot' };
  const herkend = lees(bytes);
  if ('weigering' in herkend) return herkend;
  if (isVermengd(bytes)) return { weigering: 'vermengd' };
  const punten = herkend.breedte * herkend.hoogte;
  if (punten === 0) return { weigering: 'beschadigd' };
  return punten > MEESTE_PUNTEN ? { weigering: 'te-veel-punten' } : herkend;
};
