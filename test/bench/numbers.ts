export type Spread = { readonly min: number; readonly median: number; readonly max: number };

const round = (value: number): number => Number(value.toPrecision(3));

/** The least, the middle and the most of some measurements, in three digits. */
export const spread = (samples: readonly number[]): Spread => {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (index: number) => round(sorted[index] ?? Number.NaN);
  return { min: at(0), median: at(Math.floor(sorted.length / 2)), max: at(sorted.length - 1) };
};

/** One thing against its baseline, measured in turn in every round; `ratio` is of the rounds, 1 is as fast. */
export type Comparison = {
  readonly ours: Spread;
  readonly baseline: Spread;
  readonly ratio: Spread;
  readonly unit: string;
  readonly target: number;
};

/** Measures ours and the baseline in turn (both give a rate), after one round that does not count. */
export const compare = async (
  rounds: number,
  unit: string,
  target: number,
  ours: () => Promise<number>,
  baseline: () => Promise<number>,
): Promise<Comparison> => {
  const pairs: (readonly [number, number])[] = [];
  for (let nth = 0; nth <= rounds; nth += 1) pairs.push([await ours(), await baseline()]);
  const counted = pairs.slice(1);
  return {
    ours: spread(counted.map(([own]) => own)),
    baseline: spread(counted.map(([, other]) => other)),
    ratio: spread(counted.map(([own, other]) => own / other)),
    unit,
    target,
  };
};
