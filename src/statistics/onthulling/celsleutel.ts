import { createHash } from 'node:crypto';

const FULL = 2 ** 32;

/** The share of one course in the keys of the cells it is counted in. */
export const recordsleutel = (spoor: string): number =>
  createHash('sha256').update(spoor).digest().readUInt32BE(0);

/** Of the same courses together the key is always the same, whichever table counts them. */
export const telOp = (sleutel: number, erbij: number): number => (sleutel + erbij) % FULL;

/** How fast large noise becomes rare: each step further is this much less likely. */
export const DEMPING = 0.4;

/** The chance, between 0 and 1, that belongs to this key and that nobody can choose. */
const kans = (sleutel: number): number => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(sleutel >>> 0);
  return (createHash('sha256').update('celsleutel').update(bytes).digest().readUInt32BE(0) + 0.5) / FULL;
};

/**
 * The noise of a cell: a whole number, mostly between -3 and 3, fixed by who is counted. The chance of n is in proportion to
 * 0.4 to the power |n|, so no outcome is ever impossible and knowing all others but one proves nothing about that one.
 */
export const ruis = (sleutel: number): number => {
  const u = kans(sleutel) - 0.5;
  const rest = 1 - 2 * Math.abs(u);
  const steps = Math.ceil(Math.log((rest * (1 + DEMPING)) / 2) / Math.log(DEMPING)) - 1;
  return Math.sign(u) * Math.max(0, steps);
};
