/** How many values are remembered at most; the oldest gives way. */
const MOST = 10_000;

/** Values that are remembered in memory for so many milliseconds. */
export const rememberedFor = <Value>(life: number, now: () => Date) => {
  const kept = new Map<string, { readonly value: Value; readonly until: number }>();
  const get = (name: string): Value | undefined => {
    const found = kept.get(name);
    return found === undefined || found.until < now().getTime() ? undefined : found.value;
  };
  return {
    get,
    /** Gives it once. */
    take: (name: string): Value | undefined => {
      const value = get(name);
      kept.delete(name);
      return value;
    },
    set: (name: string, value: Value): void => {
      kept.delete(name);
      kept.set(name, { value, until: now().getTime() + life });
      const [oldest] = kept.keys();
      if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
    },
  };
};
