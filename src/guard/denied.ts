/** Not allowed and not found look the same to the caller. */
export type Denied = {
  readonly allowed: false;
  /** It is allowed after logging in once more. */
  readonly bevestigen?: true;
};
