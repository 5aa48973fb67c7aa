import type { AuditTables } from './audit-tables.ts';
import { emptyFrontier, grow, nodeHash, rootHash } from './merkle.ts';

/** Leaves of a whole subtree that is remembered once it was read. */
const BLOCK = 1_024;

/** The largest power of two below `count`: where RFC 6962 divides a tree. */
const splitOf = (count: number): number => 2 ** Math.ceil(Math.log2(count) - 1);

type RootOf = (start: number, end: number) => Uint8Array;

/** Roots of ranges of the log; whole blocks never change and are read once. */
export const rootsOf = (tables: AuditTables): RootOf => {
  const blocks = new Map<number, Uint8Array>();
  const read: RootOf = (start, end) =>
    rootHash(
      tables.linesAfter(start, end - start).reduce((tree, { leaf }) => grow(tree, leaf), emptyFrontier),
    );
  const rootOf: RootOf = (start, end) => {
    const count = end - start;
    if (count < BLOCK) return read(start, end);
    if (count > BLOCK) {
      const middle = start + splitOf(count);
      return nodeHash(rootOf(start, middle), rootOf(middle, end));
    }
    const root = blocks.get(start) ?? read(start, end);
    blocks.set(start, root);
    return root;
  };
  return rootOf;
};

/** RFC 6962 section 2.1.1: what must be hashed with line `nr` to get the root of the first `size` lines, nearest first. */
export const inclusionPath = (nr: number, size: number, rootOf: RootOf): readonly Uint8Array[] => {
  const path: Uint8Array[] = [];
  let [start, end] = [0, size];
  while (end - start > 1) {
    const middle = start + splitOf(end - start);
    if (nr <= middle) {
      path.unshift(rootOf(middle, end));
      end = middle;
    } else {
      path.unshift(rootOf(start, middle));
      start = middle;
    }
  }
  return path;
};

/** RFC 9162 section 2.1.3.2: the root that this path leads to from a leaf, or undefined when it fits no tree of that size. */
export const rootAlong = (
  leaf: Uint8Array,
  nr: number,
  size: number,
  path: readonly Uint8Array[],
): Uint8Array | undefined => {
  let [index, last] = [nr - 1, size - 1];
  let root = leaf;
  for (const node of path) {
    if (last === 0) return undefined;
    if (index % 2 === 1 || index === last) {
      root = nodeHash(node, root);
      while (index % 2 === 0 && index !== 0) [index, last] = [index / 2, Math.floor(last / 2)];
    } else {
      root = nodeHash(root, node);
    }
    [index, last] = [Math.floor(index / 2), Math.floor(last / 2)];
  }
  return last === 0 ? root : undefined;
};
