import type { Actor } from '#domain/bevoegdheid/actor.ts';
import type { Accountvoorstel } from '#guard/account-keeping.ts';
import type { Account } from '#guard/guard.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';

export type { Accountvoorstel };

/** What came of a proposal: the account, why not, or nothing for who may not even ask. */
export type AccountResult =
  | { readonly outcome: 'done'; readonly sleutel: string; readonly account: Account }
  | {
      readonly outcome: 'refused';
      readonly reasons: readonly { readonly grond: string; readonly zin: string }[];
    }
  | { readonly outcome: 'not-found' };

export type Accounts = {
  readonly signIn: (issuer: string, subject: string) => Promise<Account | undefined>;
  /** Notes in the audit log that the provider's answer, or its word that somebody logged out, was not right. */
  readonly refused: (what: 'inloggen' | 'bevestigen' | 'afmelden:inlogdienst') => Promise<void>;
  readonly get: (id: Account['id']) => Promise<Account | undefined>;
  readonly adviseurs: () => Promise<readonly Account[]>;
  /** Who has access as office-holder of this organisation; for its own functionaris and for the CCV. */
  readonly bestuurdersVan: (actor: Actor, organisatie: string) => Promise<readonly Account[]>;
  /** Who can log in for this organisation as functionaris today; for its own functionaris and for the CCV. */
  readonly functionarissenVan: (actor: Actor, organisatie: string) => Promise<readonly Account[]>;
  /** The colleges in which this actor sits or sat under another account: of those they handle nothing. */
  readonly eigenBesturen: (actor: Actor) => Promise<readonly string[]>;
  readonly all: (actor: Actor) => Promise<readonly Account[] | undefined>;
  /** One of the first two beheerders, whom nobody can invite; false as soon as there are two. */
  readonly found: (account: Account) => Promise<boolean>;
  /** An earlier last day; one person may do this, because it only takes away. */
  readonly end: (actor: Actor, account: Account, lastDay: CalendarDay) => Promise<boolean>;
  readonly stelVoor: (actor: Actor, account: Account) => Promise<AccountResult>;
  /** By another than who proposed it; from then on the account gives access, and whose it is gets the empty message. */
  readonly bevestig: (actor: Actor, sleutel: string) => Promise<AccountResult>;
  readonly laatVervallen: (actor: Actor, sleutel: string) => Promise<boolean>;
  readonly voorstellen: (actor: Actor) => Promise<readonly Accountvoorstel[] | undefined>;
  /** The mail addresses of office-holders of this functionaris' organisation who wait for a second beheerder. */
  readonly voorgesteldBij: (actor: Actor) => Promise<readonly string[]>;
};
