import { describe, it } from 'vitest';
import type { Store } from '#store/store.ts';
import { historyChecks } from './history-checks.ts';
import { messageChecks } from './message-checks.ts';
import { sessionChecks } from './session-checks.ts';
import { worklistChecks } from './worklist-checks.ts';

/** A store under test, with a way around it: SQL by whoever owns the database. */
export type Subject = { readonly store: Store; readonly sql: (text: string) => Promise<unknown> };

/** One promise of the store; throws when it is not kept. */
export type Check = (subject: Subject) => Promise<void>;

const contract: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  histories: historyChecks,
  'work lists': worklistChecks,
  messages: messageChecks,
  'drafts, sessions and meta': sessionChecks,
};

/** Registers every promise as a test on the store that `subject` gives. */
export const storeContract = (subject: () => Subject): void => {
  for (const [part, checks] of Object.entries(contract)) {
    describe(part, () => {
      for (const [title, check] of Object.entries(checks)) it(title, () => check(subject()));
    });
  }
};
