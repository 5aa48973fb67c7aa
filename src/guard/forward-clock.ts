/** Less than this is how clocks are kept in step, and no news. */
const NOTICEABLE_MS = 1_000;

export type Moment = {
  /** ISO instant, never before an earlier one. */
  readonly tijd: string;
  /** True for the first moment at which the clock was found to have gone back. */
  readonly turnedBack: boolean;
};

/** Instants that never go back: while the clock stands before the latest one, that one is given again. */
export const forwardClock = (now: () => Date, start: string): (() => Moment) => {
  let latest = start;
  let behind = false;
  return () => {
    const tijd = now().toISOString();
    if (tijd >= latest) {
      latest = tijd;
      behind = false;
      return { tijd, turnedBack: false };
    }
    const turnedBack = !behind && Date.parse(latest) - Date.parse(tijd) > NOTICEABLE_MS;
    behind ||= turnedBack;
    return { tijd: latest, turnedBack };
  };
};
