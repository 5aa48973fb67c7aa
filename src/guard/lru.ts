export type Lru<Value> = {
  readonly get: (key: string) => Value | undefined;
  readonly set: (key: string, value: Value) => void;
  readonly clear: () => void;
};

/** Remembers the `limit` most recently used values. */
export const lru = <Value>(limit: number): Lru<Value> => {
  const held = new Map<string, Value>();
  const set = (key: string, value: Value) => {
    held.delete(key);
    held.set(key, value);
    const [oldest] = held.keys();
    if (held.size > limit && oldest !== undefined) held.delete(oldest);
  };
  return {
    get: (key) => {
      const value = held.get(key);
      if (value !== undefined) set(key, value);
      return value;
    },
    set,
    clear: () => held.clear(),
  };
};
