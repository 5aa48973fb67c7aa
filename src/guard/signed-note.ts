import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { type Frontier, rootHash } from './merkle.ts';

const ORIGIN = 'veilig-ambt/audit';
const ED25519 = 1;
const KEY_HASH_BYTES = 4;
const PKCS8_ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex');
const SPKI_PREFIX_BYTES = 12;

/** Makes the signed checkpoint of a tree; the same tree always gives the same note, so comparing is checking. */
export type Notary = (tree: Frontier) => string;

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

const keyHash = (publicKey: KeyObject): Uint8Array =>
  createHash('sha256')
    .update(`${ORIGIN}\n`)
    .update(Uint8Array.of(ED25519))
    .update(publicKey.export({ type: 'spki', format: 'der' }).subarray(SPKI_PREFIX_BYTES))
    .digest()
    .subarray(0, KEY_HASH_BYTES);

/** A notary with the Ed25519 key of a 32-byte seed; its checkpoints are C2SP signed notes (c2sp.org/tlog-checkpoint). */
export const notary = (seed: Uint8Array): Notary => {
  const privateKey = createPrivateKey({
    key: Buffer.concat([PKCS8_ED25519, seed]),
    format: 'der',
    type: 'pkcs8',
  });
  const hash = keyHash(createPublicKey(privateKey));
  return (tree) => {
    const text = `${ORIGIN}\n${tree.size}\n${base64(rootHash(tree))}\n`;
    const signature = sign(null, Buffer.from(text), privateKey);
    return `${text}\n— ${ORIGIN} ${base64(Buffer.concat([hash, signature]))}\n`;
  };
};
