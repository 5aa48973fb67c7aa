import type { Actor } from '#domain/bevoegdheid/actor.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { Account } from './account-guard.ts';

/** An account as one beheerder proposes it; it gives nothing until another confirms exactly this. */
export type Accountvoorstel = {
  /** Keyed hash of everything that was proposed, by whom and when; it stands in the audit log. */
  readonly sleutel: string;
  readonly account: Account;
  readonly door: AccountId;
  /** ISO instant. */
  readonly tijd: string;
};

/** Why an account is not proposed or not confirmed. */
export type Accountgrond =
  | 'mag-niet'
  | 'geen-voorstel'
  | 'er-loopt-een-voorstel'
  | 'eigen-voorstel'
  | 'eigen-account'
  | 'eigen-belang'
  | 'aanmelding-bezet'
  | 'voorsteller-zonder-rol'
  | 'intussen-veranderd';

export type Accountbesluit =
  | { readonly allowed: true; readonly sleutel: string; readonly account: Account }
  | { readonly allowed: false; readonly grounds: readonly Accountgrond[] };

/** Giving or changing an account: two beheerders do it together, and every step is logged before it counts. */
export type AccountKeeping = {
  /** Keeps a proposal for a new or changed account; every refusal at once. */
  readonly stelVoor: (account: Account, by: Actor) => Promise<Accountbesluit>;
  /** Makes what was proposed hold; by another beheerder than who proposed it, and never for oneself. */
  readonly bevestig: (sleutel: string, by: Actor) => Promise<Accountbesluit>;
  /** Drops a proposal; false when there is none or `by` may not. */
  readonly laatVervallen: (sleutel: string, by: Actor) => Promise<boolean>;
  /** What waits for a second beheerder, oldest first; undefined for who may not know. */
  readonly voorstellen: (by: Actor) => Promise<readonly Accountvoorstel[] | undefined>;
  /** The mail addresses of office-holders who are proposed for the organisation of this functionaris and wait for a second beheerder; logged, undefined for anybody else. */
  readonly voorgesteldBij: (by: Actor) => Promise<readonly string[] | undefined>;
};
