import { type Bestuurslid, heeftBelangBij } from '#domain/bevoegdheid/eigen-belang.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { Accounts } from './accounts.ts';
import type { Account } from './guard.ts';
import type { Policy } from './open-dossier.ts';
import { isSamePerson } from './same-person.ts';

/** The accounts that the person behind an account has as office-holder; none for who is no office-holder. */
export type Boards = (id: AccountId) => readonly Bestuurslid[];

const mailOf = ({ mail }: Account): string => mail.trim().toLowerCase();

/**
 * Looks up by mail address, because two accounts never share a log-in; read anew only when an account changed. A list asks for
 * every row.
 */
export const boardsOf = (accounts: Pick<Accounts, 'get' | 'byRol' | 'changes'>): Boards => {
  let byMail: ReadonlyMap<string, readonly Account[]> = new Map();
  let read = -1;
  return (id) => {
    if (read !== accounts.changes()) {
      byMail = Map.groupBy(accounts.byRol('bestuurder'), mailOf);
      read = accounts.changes();
    }
    const own = accounts.get(id);
    if (own === undefined) return [];
    return (byMail.get(mailOf(own)) ?? [])
      .filter((other) => isSamePerson(own, other))
      .map(({ id: account, organisatie }) => ({
        account,
        ...(organisatie !== undefined && { organisatie }),
      }));
  };
};

/** A policy that lets no functionaris near the own dossier or that of somebody of the own college, of today or of before. */
export const withoutOwnInterest =
  (mag: Policy, boards: Boards): Policy =>
  (actor, actie, kaart, nood) =>
    kaart !== undefined && actor.rol === 'functionaris' && heeftBelangBij(boards(actor.account), kaart)
      ? { toegestaan: false }
      : mag(actor, actie, kaart, nood);
