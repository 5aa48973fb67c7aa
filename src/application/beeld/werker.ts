/** Runs in a thread of its own: decodes one picture and encodes it anew, so that only its points come through. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import decodeJpeg, { init as initDecode } from '@jsquash/jpeg/decode.js';
import encodeJpeg, { init as initEncode } from '@jsquash/jpeg/encode.js';
import decodePng, { init as initPng } from '@jsquash/png/decode.js';
import { type Beeld, verklein, zetRecht } from './punten.ts';

export type Werk = {
  readonly content: Uint8Array;
  readonly soort: 'jpeg' | 'png';
  readonly stand: number;
};

export type Gemaakt = {
  readonly groot: Uint8Array;
  readonly klein: Uint8Array;
  readonly breedte: number;
  readonly hoogte: number;
};

const LANGSTE = 1600;
const LANGSTE_KLEIN = 320;

const { resolve } = createRequire(import.meta.url);
const codec = (file: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(resolve(file)));

/** The codecs were made for browsers, which have this class. */
class Punten {
  readonly data: Uint8ClampedArray<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
  readonly colorSpace = 'srgb';
  constructor(data: Uint8ClampedArray<ArrayBuffer>, width: number, height: number) {
    this.data = data;
    this.width = width;
    this.height = height;
  }
}
Object.assign(globalThis, { ImageData: Punten });

const ontcijfer = async ({ content, soort }: Werk): Promise<Beeld> => {
  const bytes = new Uint8Array(content).buffer;
  if (soort === 'png') {
    await initPng(codec('@jsquash/png/codec/pkg/squoosh_png_bg.wasm'));
    return decodePng(bytes);
  }
  await initDecode({ wasmBinary: codec('@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm') });
  return decodeJpeg(bytes);
};

const codeer = async ({ data, width, height }: Beeld, quality: number): Promise<Uint8Array> =>
  new Uint8Array(await encodeJpeg(new Punten(new Uint8ClampedArray(data), width, height), { quality }));

const maak = async (werk: Werk): Promise<Gemaakt> => {
  const groot = zetRecht(verklein(await ontcijfer(werk), LANGSTE), werk.stand);
  await initEncode({ wasmBinary: codec('@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm') });
  return {
    groot: await codeer(groot, 78),
    klein: await codeer(verklein(groot, LANGSTE_KLEIN), 70),
    breedte: groot.width,
    hoogte: groot.height,
  };
};

parentPort?.postMessage(await maak(workerData as Werk));
