/** Remembers the answer to the last thing that was asked, for what is asked again and again in a row. */
export const forLast = <Asked, T>(answer: (asked: Asked) => T): ((asked: Asked) => T) => {
  let last: { readonly asked: Asked; readonly answer: T } | undefined;
  return (asked) => {
    if (last?.asked !== asked) last = { asked, answer: answer(asked) };
    return last.answer;
  };
};

/** Calls `read` at the first use only. */
export const once = <T>(read: () => T): (() => T) => {
  let value: { readonly read: T } | undefined;
  return () => {
    value ??= { read: read() };
    return value.read;
  };
};
