/** Chance that can be repeated: the same seed throws the same. */
export type Dobbelsteen = {
  /** A whole number from `van` up to and including `tot`. */
  readonly tussen: (van: number, tot: number) => number;
  readonly kans: (deel: number) => boolean;
  readonly kies: <Item>(items: readonly Item[]) => Item;
  /** Some of the items, in their own order. */
  readonly enkele: <Item>(items: readonly Item[], deel: number) => readonly Item[];
  readonly bytes: (size: number) => Uint8Array;
};

/** One generator per seed and number, so that cases do not depend on each other's order (mulberry32). */
export const dobbelsteen = (zaad: number, nummer: number): Dobbelsteen => {
  let state = (Math.imul(zaad, 0x9e3779b1) ^ Math.imul(nummer + 1, 0x85ebca6b)) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const tussen = (van: number, tot: number) => van + Math.floor(next() * (tot - van + 1));
  return {
    tussen,
    kans: (deel) => next() < deel,
    kies: (items) => {
      const item = items[tussen(0, items.length - 1)];
      if (item === undefined) throw new RangeError('Nothing to choose from');
      return item;
    },
    enkele: (items, deel) => items.filter(() => next() < deel),
    bytes: (size) => Uint8Array.from({ length: size }, () => tussen(0, 255)),
  };
};
