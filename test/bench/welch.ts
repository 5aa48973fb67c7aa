/** What is left of two series of times after their slow ends were cut off at one place. */
export type Difference = {
  /** Welch's t of the two. */
  readonly t: number;
  /** Microseconds that the second took longer, in the mean. */
  readonly microseconds: number;
};

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The part of both series together that is kept: what is slower waited for the disk or for a processor. */
const KEPT = 0.6;

/** Compares two series of times in milliseconds, cropped at the same time. */
export const welch = (first: readonly number[], second: readonly number[]): Difference => {
  const pooled = [...first, ...second].sort((a, b) => a - b);
  const limit = pooled[Math.floor(pooled.length * KEPT)] ?? Number.POSITIVE_INFINITY;
  const described = [first, second].map((all) => {
    const values = all.filter((value) => value <= limit);
    const mean = meanOf(values);
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
    return { mean, error: variance / values.length };
  });
  const [a, b] = described;
  if (a === undefined || b === undefined) throw new Error('There are two series');
  return {
    t: (b.mean - a.mean) / Math.sqrt(a.error + b.error),
    microseconds: (b.mean - a.mean) * 1_000,
  };
};
