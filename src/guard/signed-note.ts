import { createHash, createHmac, createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { type Frontier, rootHash } from './merkle.ts';

const ORIGIN = 'veilig-ambt/audit';
const ED25519 = 1;
const KEY_HASH_BYTES = 4;
const PKCS8_ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex');
const SPKI_PREFIX_BYTES = 12;

/** Vouches for the audit log; the same input always gives the same answer, so comparing is checking. */
export type Notary = {
  /** The signed checkpoint of a tree, for everyone with the public key: a C2SP signed note (c2sp.org/tlog-checkpoint). */
  readonly checkpoint: (tree: Frontier) => string;
  /** A signed note of any text that starts with what it is and ends with a new line. */
  readonly sign: (text: string) => string;
  /** The public key in the form of a C2SP note verifier: name+hash+key. */
  readonly publicKey: string;
  /** An HMAC of a leaf: shows that this program wrote the line, also before the next checkpoint. */
  readonly stamp: (leaf: Uint8Array) => Uint8Array;
};

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** Which key signed, in four bytes; `named` is the kind of key and the key. */
const keyHash = (named: Uint8Array): Buffer =>
  createHash('sha256').update(`${ORIGIN}\n`).update(named).digest().subarray(0, KEY_HASH_BYTES);

/** A notary that signs with the Ed25519 key of a 32-byte seed and stamps with another key. */
export const notary = (seed: Uint8Array, stampKey: KeyObject): Notary => {
  const privateKey = createPrivateKey({
    key: Buffer.concat([PKCS8_ED25519, seed]),
    format: 'der',
    type: 'pkcs8',
  });
  const spki = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  const named = Buffer.concat([Uint8Array.of(ED25519), spki.subarray(SPKI_PREFIX_BYTES)]);
  const hash = keyHash(named);
  const signed = (text: string): string => {
    const signature = sign(null, Buffer.from(text), privateKey);
    return `${text}\n— ${ORIGIN} ${base64(Buffer.concat([hash, signature]))}\n`;
  };
  return {
    checkpoint: (tree) => signed(`${ORIGIN}\n${tree.size}\n${base64(rootHash(tree))}\n`),
    sign: signed,
    publicKey: `${ORIGIN}+${hash.toString('hex')}+${base64(named)}`,
    stamp: (leaf) => createHmac('sha256', stampKey).update(leaf).digest(),
  };
};
