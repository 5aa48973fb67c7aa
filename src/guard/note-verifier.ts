import { createHash, createPublicKey, verify } from 'node:crypto';

const NOTE =
  /^((?<origin>[^\n]+)\n(?<size>0|[1-9]\d{0,14})\n(?<root>[^\n]+)\n)\n— (?<name>[^ \n]+) (?<signature>\S+)\n$/;
const SPKI_ED25519 = Buffer.from('302a300506032b6570032100', 'hex');
const KEY_HASH_BYTES = 4;

/** The bytes of a C2SP note verifier "name+hash+key" of an Ed25519 key, or undefined when it is not one. */
const readKey = (text: string) => {
  const [name = '', hash = '', ...rest] = text.split('+');
  const encoded = rest.join('+');
  const named = Buffer.from(encoded, 'base64');
  const keyHash = createHash('sha256').update(`${name}\n`).update(named).digest().subarray(0, KEY_HASH_BYTES);
  const isKey = named.length === 33 && named[0] === 1 && named.toString('base64') === encoded;
  return isKey && keyHash.toString('hex') === hash ? { name, keyHash, key: named.subarray(1) } : undefined;
};

/** Size and root for which a signed checkpoint vouches, or undefined when this key did not sign it (c2sp.org/tlog-checkpoint). */
export const checkpointIn = (
  note: string,
  publicKey: string,
): { readonly size: number; readonly root: Uint8Array } | undefined => {
  const by = readKey(publicKey);
  const { origin, size, root = '', name, signature = '' } = NOTE.exec(note)?.groups ?? {};
  if (by === undefined || origin !== by.name || name !== by.name) return undefined;
  const [rootBytes, signed] = [Buffer.from(root, 'base64'), Buffer.from(signature, 'base64')];
  const isCanonical = rootBytes.toString('base64') === root && signed.toString('base64') === signature;
  if (!isCanonical || !signed.subarray(0, KEY_HASH_BYTES).equals(by.keyHash)) return undefined;
  const key = createPublicKey({ key: Buffer.concat([SPKI_ED25519, by.key]), format: 'der', type: 'spki' });
  const text = note.slice(0, note.indexOf('\n\n') + 1);
  const holds = verify(null, Buffer.from(text), key, signed.subarray(KEY_HASH_BYTES));
  return holds ? { size: Number(size), root: rootBytes } : undefined;
};
