import { createHash, createPublicKey, createSecretKey, verify } from 'node:crypto';
import { expect, test } from 'vitest';
import { emptyFrontier, grow, leafHash, rootHash } from './merkle.ts';
import { notary } from './signed-note.ts';

const seed = Buffer.from('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex');
const published = Buffer.from('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a', 'hex');
const stampKey = createSecretKey(Buffer.alloc(32, 2));
const checkpoint = (from: Uint8Array) => notary(from, stampKey).checkpoint;
const tree = ['een', 'twee', 'drie'].map(leafHash).reduce(grow, emptyFrontier);

test('anyone with the public key can check the checkpoint', () => {
  const lines = checkpoint(seed)(tree).split('\n');
  const text = `veilig-ambt/audit\n3\n${Buffer.from(rootHash(tree)).toString('base64')}\n`;
  const signature = Buffer.from(lines[4]?.replace('— veilig-ambt/audit ', '') ?? '', 'base64');
  const spki = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), published]);
  const publicKey = createPublicKey({ key: spki, format: 'der', type: 'spki' });
  const keyHash = createHash('sha256').update('veilig-ambt/audit\n\u0001').update(published).digest();

  expect(`${lines.slice(0, 3).join('\n')}\n`).toBe(text);
  expect(lines[3]).toBe('');
  expect(signature.subarray(0, 4)).toEqual(keyHash.subarray(0, 4));
  expect(verify(null, Buffer.from(text), publicKey, signature.subarray(4))).toBe(true);
});

test('another tree or another key gives another note', () => {
  const note = checkpoint(seed)(tree);
  expect(checkpoint(seed)(tree)).toBe(note);
  expect(checkpoint(seed)(grow(tree, leafHash('vier')))).not.toBe(note);
  expect(checkpoint(Buffer.alloc(32, 1))(tree)).not.toBe(note);
});
