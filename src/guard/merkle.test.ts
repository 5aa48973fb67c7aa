import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyFrontier, frontierBytes, frontierOf, grow, leafHash, rootHash } from './merkle.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

test.each([
  [0, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  [1, '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'],
  [2, 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'],
  [3, 'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77'],
])('the published root of the first %i leaves of the certificate transparency tests', (count, root) => {
  const leaves = ['', '\u0000', '\u0010'].slice(0, count).map(leafHash);
  expect(hex(rootHash(leaves.reduce(grow, emptyFrontier)))).toBe(root);
});

test('the frontier gives the root of the definition of RFC 6962, and survives storage', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 70 }), fc.nat(), (lines, cut) => {
      const leaves = lines.map(leafHash);
      const half = leaves.slice(0, cut % (lines.length + 1)).reduce(grow, emptyFrontier);
      const resumed = frontierOf(half.size, frontierBytes(half));
      const whole = leaves.slice(half.size).reduce(grow, resumed);
      expect(whole.size).toBe(lines.length);
      expect(hex(rootHash(whole))).toBe(hex(byDefinition(leaves)));
    }),
  );
});

/** RFC 6962 section 2.1, written as it stands there. */
const byDefinition = (leaves: readonly Uint8Array[]): Uint8Array => {
  const [first] = leaves;
  if (first === undefined) return createHash('sha256').digest();
  if (leaves.length === 1) return first;
  const half = 2 ** Math.floor(Math.log2(leaves.length - 1));
  return createHash('sha256')
    .update(Buffer.of(1))
    .update(byDefinition(leaves.slice(0, half)))
    .update(byDefinition(leaves.slice(half)))
    .digest();
};
