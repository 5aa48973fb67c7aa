/** How many lines were checked, and the first fault found. */
export type Verdict = { readonly lines: number; readonly fault: string | undefined };

/** When the whole log was checked last (ISO instant), and how many lines it had then. */
export type Whole = { readonly lines: number; readonly at: string };

/** What is known of the whole log after its newest part was checked; of a log with a fault nothing. */
export type Controle =
  | { readonly lines: number; readonly fault: undefined; readonly whole: Whole }
  | { readonly lines: number; readonly fault: string };

/** Checking the audit log; both give the first fault found, or undefined. */
export type AuditChecks = {
  /** All of it, against its checkpoints and those a witness kept. */
  readonly verify: (witnessed?: readonly string[]) => Promise<Verdict>;
  /** What was added since it was last found whole, and when all of it was; a fault stays until all of it holds. */
  readonly verifyNews: () => Promise<Controle>;
};
