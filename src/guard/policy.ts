import type { Actor } from '#domain/bevoegdheid/actor.ts';
import type { Accounts } from './accounts.ts';
import { type Knows, onlyInOffice } from './in-office.ts';
import type { Policy } from './open-dossier.ts';
import { boardsOf, withoutOwnInterest } from './own-interest.ts';

type Parts = { readonly accounts: Accounts; readonly knows: Knows; readonly now: () => Date };

/** The table as this guard asks it: of who holds the role they come with, and never in their own interest. */
export const policyOn = (table: Policy, { accounts, knows, now }: Parts) => {
  const boards = boardsOf(accounts);
  return {
    mag: withoutOwnInterest(onlyInOffice(table, { get: accounts.get, knows, now }), boards),
    /** The same for many dossiers in one turn: who asks is looked up once. */
    magForMany: ({ account: id }: Pick<Actor, 'account'>): Policy => {
      const [account, besturen, at] = [accounts.get(id), boards(id), now()];
      return withoutOwnInterest(
        onlyInOffice(table, { get: () => account, knows, now: () => at }),
        () => besturen,
      );
    },
    boards,
  };
};
