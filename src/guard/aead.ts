import { createCipheriv, createDecipheriv, type KeyObject, randomBytes } from 'node:crypto';

const LAYOUT = 1;
const NONCE = 12;
const TAG = 16;
const OPTIONS = { authTagLength: TAG };

/** Encrypts with AES-256-GCM into layout version · random nonce · ciphertext · tag; `context` is bound to it, not stored in it. */
export const encrypt = (key: KeyObject, context: string, plain: Uint8Array): Uint8Array => {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, OPTIONS).setAAD(Buffer.from(context));
  return Buffer.concat([Buffer.of(LAYOUT), nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
};

/** Gives back what `encrypt` was given; throws when a single bit of the bytes, the key or the context differs. */
export const decrypt = (key: KeyObject, context: string, sealed: Uint8Array): Buffer<ArrayBuffer> => {
  if (sealed[0] !== LAYOUT || sealed.length < 1 + NONCE + TAG) throw new Error('Unknown envelope layout');
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 1 + NONCE), OPTIONS)
    .setAAD(Buffer.from(context))
    .setAuthTag(sealed.subarray(-TAG));
  const plain = decipher.update(sealed.subarray(1 + NONCE, -TAG));
  // With GCM nothing is left to give; this throws when the tag does not hold.
  decipher.final();
  return plain;
};
