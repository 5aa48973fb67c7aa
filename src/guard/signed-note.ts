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
  /** An HMAC of a leaf: shows that this program wrote the line, also before the next checkpoint. */
  readonly stamp: (leaf: Uint8Array) => Uint8Array;
};

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

const keyHash = (publicKey: KeyObject): Uint8Array =>
  createHash('sha256')
    .update(`${ORIGIN}\n`)
    .update(Uint8Array.of(ED25519))
    .update(publicKey.export({ type: 'spki', format: 'der' }).subarray(SPKI_PREFIX_BYTES))
    .digest()
    .subarray(0, KEY_HASH_BYTES);

/** A notary that signs with the Ed25519 key of a 32-byte seed and stamps with another key. */
export const notary = (seed: Uint8Array, stampKey: KeyObject): Notary => {
  const privateKey = createPrivateKey({
    key: Buffer.concat([PKCS8_ED25519, seed]),
    format: 'der',
    type: 'pkcs8',
  });
  const hash = keyHash(createPublicKey(privateKey));
  const signed = (text: string): string => {
    const signature = sign(null, Buffer.from(text), privateKey);
    return `${text}\n— ${ORIGIN} ${base64(Buffer.concat([hash, signature]))}\n`;
  };
  return {
    checkpoint: (tree) => signed(`${ORIGIN}\n${tree.size}\n${base64(rootHash(tree))}\n`),
    sign: signed,
    stamp: (leaf) => createHmac('sha256', stampKey).update(leaf).digest(),
  };
};
