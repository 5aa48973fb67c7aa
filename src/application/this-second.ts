const SECOND = 1_000;

/**
 * Remembers what was found until the second of the clock is over, shares it while it is being found, and then lets go of it. What
 * failed is asked again.
 */
export const thisSecond = <Value>(now: () => Date) => {
  const found = new Map<string, Promise<Value>>();
  let second = Number.NaN;
  return (key: string, find: () => Promise<Value>): Promise<Value> => {
    const at = Math.floor(now().getTime() / SECOND);
    if (at !== second) found.clear();
    second = at;
    const before = found.get(key);
    if (before !== undefined) return before;
    if (found.size === 0) setTimeout(() => found.clear(), SECOND).unref();
    const value = find();
    found.set(key, value);
    value.catch(() => found.delete(key));
    return value;
  };
};
