export type Lru<Value> = {
  readonly get: (key: string) => Value | undefined;
  readonly set: (key: string, value: Value) => void;
  readonly clear: () => void;
};

/**
 * Remembers the most recently used values: at least half of `limit`, at most all of it. What is in use stays where it is, so
 * that asking costs no writing.
 */
export const lru = <Value>(limit: number): Lru<Value> => {
  const half = Math.ceil(limit / 2);
  let recent = new Map<string, Value>();
  let earlier = new Map<string, Value>();
  const set = (key: string, value: Value) => {
    if (recent.size >= half && !recent.has(key)) {
      earlier = recent;
      recent = new Map();
    }
    earlier.delete(key);
    recent.set(key, value);
  };
  return {
    get: (key) => {
      const value = recent.get(key);
      if (value !== undefined) return value;
      const older = earlier.get(key);
      if (older !== undefined) set(key, older);
      return older;
    },
    set,
    clear: () => {
      recent.clear();
      earlier.clear();
    },
  };
};
