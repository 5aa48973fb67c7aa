import type { Actor, Rol } from '#domain/bevoegdheid/actor.ts';
import type { Bestuurslid } from '#domain/bevoegdheid/eigen-belang.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { AccountId, DossierId } from '#kernel/ids.ts';
import type { SealedCard } from '#kernel/sealed.ts';

export type Account = {
  readonly id: AccountId;
  readonly issuer: string;
  readonly subject: string;
  readonly rol: Rol;
  readonly organisatie?: string;
  readonly naam: string;
  /** Where notices go; never in a log. */
  readonly mail: string;
  /** Last day of the role, or null. */
  readonly tot: CalendarDay | null;
  /** The person's own dossier, for an office-holder. */
  readonly bestuurderDossier?: DossierId;
};

/** Who can log in; only the guard knows. */
export type AccountGuard = {
  readonly findByIdentity: (issuer: string, subject: string) => Promise<Account | undefined>;
  readonly get: (id: AccountId) => Promise<Account | undefined>;
  readonly byRol: (rol: Rol) => Promise<readonly Account[]>;
  /** Another number after every change of any account or its own keys: what was made with names in it, or who was let in, holds as long as this is the same. */
  readonly changes: () => Promise<number>;
  /** The accounts as office-holder of whoever has this account, to know in what they have an interest of their own. */
  readonly besturenVan: (id: AccountId) => Promise<readonly Bestuurslid[]>;
  /**
   * What one hand may do, else false. Without `by`: a new beheerder as long as fewer than two are in office.
   * By a beheerder: an earlier last day for somebody, and nothing else.
   */
  readonly put: (account: Account, by: Actor | undefined) => Promise<boolean>;
  /** Ends the access of whoever the card of an organisation says was replaced, as of now; gives whether anything ended. */
  readonly endReplaced: (
    dossier: { readonly id: DossierId; readonly card: SealedCard },
    by: Actor,
  ) => Promise<boolean>;
};
