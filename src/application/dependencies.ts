import type { Guard } from '#guard/guard.ts';
import type { Store } from '#store/store.ts';

/** What the application stands on; time and randomness come from outside. */
export type Dependencies = {
  readonly store: Store;
  readonly guard: Guard;
  readonly now: () => Date;
  readonly randomBytes: (size: number) => Uint8Array;
};
