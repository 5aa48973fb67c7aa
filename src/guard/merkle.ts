import { hash } from 'node:crypto';

const HASH_BYTES = 32;
const NODE = Uint8Array.of(1);

/** The right edge of an RFC 6962 tree: one hash per full subtree, largest first; enough to grow it and to know its root. */
export type Frontier = { readonly size: number; readonly peaks: readonly Uint8Array[] };

export const emptyFrontier: Frontier = { size: 0, peaks: [] };

/** RFC 6962 hash of one log line. */
export const leafHash = (line: string): Uint8Array => hash('sha256', `\0${line}`, 'buffer');

/** RFC 6962 hash of two subtrees beside each other. */
export const nodeHash = (left: Uint8Array, right: Uint8Array): Uint8Array =>
  hash('sha256', Buffer.concat([NODE, left, right]), 'buffer');

/** The tree with one leaf more. */
export const grow = ({ size, peaks }: Frontier, leaf: Uint8Array): Frontier => {
  let [node, kept] = [leaf, peaks.length];
  for (let full = size; full % 2 === 1; full = (full - 1) / 2) {
    kept -= 1;
    node = nodeHash(peaks[kept] ?? node, node);
  }
  return { size: size + 1, peaks: peaks.toSpliced(kept, peaks.length, node) };
};

/** RFC 6962 root; of an empty tree the hash of nothing. */
export const rootHash = ({ peaks }: Frontier): Uint8Array =>
  peaks.length === 0
    ? hash('sha256', '', 'buffer')
    : peaks.reduceRight((right, left) => nodeHash(left, right));

export const frontierBytes = ({ peaks }: Frontier): Uint8Array => Buffer.concat(peaks);

export const frontierOf = (size: number, bytes: Uint8Array): Frontier => ({
  size,
  peaks: Array.from({ length: bytes.length / HASH_BYTES }, (_, index) =>
    bytes.subarray(index * HASH_BYTES, (index + 1) * HASH_BYTES),
  ),
});
