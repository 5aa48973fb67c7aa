/** Calls `read` at the first use only. */
export const once = <T>(read: () => T): (() => T) => {
  let value: { readonly read: T } | undefined;
  return () => {
    value ??= { read: read() };
    return value.read;
  };
};
