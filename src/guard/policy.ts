import type { Actor } from '#domain/bevoegdheid/actor.ts';
import { amsterdamDay } from '#kernel/amsterdam-day.ts';
import type { Accounts } from './accounts.ts';
import { type Knows, onlyInOffice } from './in-office.ts';
import type { Policy } from './open-dossier.ts';
import { boardsOf, withoutOwnInterest } from './own-interest.ts';

const NOBODY: Policy = () => ({ toegestaan: false });

type Parts = { readonly accounts: Accounts; readonly knows: Knows; readonly now: () => Date };

/** The table as this guard asks it: of who holds the role they come with, and never in their own interest. */
export const policyOn = (table: Policy, { accounts, knows, now }: Parts) => {
  const boards = boardsOf(accounts);
  return {
    mag: withoutOwnInterest(onlyInOffice(table, { get: accounts.get, knows, now }), boards),
    /** The same for one actor and many dossiers in one turn: who asks is looked up once. */
    magForMany: (actor: Actor): Policy => {
      const besturen = boards(actor.account);
      const inOffice = knows(accounts.get(actor.account), actor, amsterdamDay(now()));
      return withoutOwnInterest(inOffice ? table : NOBODY, () => besturen);
    },
    boards,
  };
};
