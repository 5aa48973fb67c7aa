import { createDecipheriv, createSecretKey } from 'node:crypto';
import { expect, test } from 'vitest';
import { decrypt, encrypt } from './aead.ts';

const bytes = Buffer.alloc(32, 7);
const key = createSecretKey(bytes);
const plain = Buffer.from('Dorpsstraat 1');

test('the layout is version, nonce, ciphertext and tag of plain AES-256-GCM', () => {
  const sealed = encrypt(key, 'plaats', plain);
  const decipher = createDecipheriv('aes-256-gcm', bytes, sealed.subarray(1, 13));
  decipher.setAAD(Buffer.from('plaats')).setAuthTag(sealed.subarray(-16));
  expect(sealed[0]).toBe(1);
  expect(Buffer.concat([decipher.update(sealed.subarray(13, -16)), decipher.final()])).toEqual(plain);
});

test('a published vector opens: NIST GCM, 256-bit key of zeros, one block of zeros', () => {
  const zeros = createSecretKey(Buffer.alloc(32));
  const vector = Buffer.from('cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919', 'hex');
  const sealed = Buffer.concat([Buffer.of(1), Buffer.alloc(12), vector]);
  expect(decrypt(zeros, '', sealed)).toEqual(Buffer.alloc(16));
});

test('every flipped bit of every byte is refused', () => {
  const sealed = encrypt(key, 'plaats', plain);
  for (let bit = 0; bit < sealed.length * 8; bit++) {
    const altered = Buffer.from(sealed);
    altered[bit >> 3] = (altered[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    expect(() => decrypt(key, 'plaats', altered), `bit ${bit}`).toThrow();
  }
});

test('another place, another key and every shorter text are refused', () => {
  const sealed = encrypt(key, 'plaats', plain);
  expect(() => decrypt(key, 'plaats2', sealed)).toThrow();
  expect(() => decrypt(createSecretKey(Buffer.alloc(32, 8)), 'plaats', sealed)).toThrow();
  for (let length = 0; length < sealed.length; length++) {
    expect(() => decrypt(key, 'plaats', sealed.subarray(0, length))).toThrow();
  }
});

test('the same text never gives the same bytes', () => {
  const all = Array.from({ length: 200 }, () => Buffer.from(encrypt(key, 'plaats', plain)).toString('hex'));
  expect(new Set(all).size).toBe(200);
});
