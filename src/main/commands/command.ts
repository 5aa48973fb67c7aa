/** One command of the command line. */
export type Command = {
  readonly name: string;
  /** What it does, in a Dutch line. */
  readonly uitleg: string;
  /** Gives the exit code: 0 done, 1 refused or a failed check, 2 wrong use. */
  readonly run: (args: readonly string[]) => Promise<number>;
};
