import type { Actor, Bevestigd } from '#domain/bevoegdheid/actor.ts';
import type { Account } from '#guard/guard.ts';
import type { DossierId } from '#kernel/ids.ts';

/** Where a log-in came from: the kind of device in words, and the name of the log-in at the provider. */
export type NewSession = {
  readonly apparaat?: string;
  readonly login?: { readonly issuer: string; readonly id: string } | undefined;
  /** When the provider asked who this is (ms), null when it does not say; now when left out. */
  readonly bevestigd?: number | null;
};

/** One place where somebody is logged in; moments as ISO instants. */
export type OwnSession = {
  readonly id: string;
  readonly apparaat: string;
  readonly sinds: string;
  readonly laatst: string;
  /** This is the log-in that asks. */
  readonly hier: boolean;
};

/** Log-ins, as the outside asks for them. */
export type Sessions = {
  /** Logs in; `ended` tells how many older ones had to give way. Throws when the account gives no access. */
  readonly open: (
    account: Account['id'],
    from?: NewSession,
  ) => Promise<{ readonly token: string; readonly ended: number }>;
  readonly find: (token: string) => Promise<
    | {
        readonly account: Account;
        readonly expired: boolean;
        readonly bevestigd: Bevestigd;
        /** An own key must be used first; until then nothing else opens. */
        readonly opSlot: boolean;
      }
    | undefined
  >;
  /** After logging in once more: gives the session a new token; undefined when it is not one of this person's. */
  readonly confirm: (
    actor: Actor,
    what: { readonly id: string; readonly bevestigd: number; readonly bewijs?: string },
  ) => Promise<{ readonly token: string } | undefined>;
  /** Remembers that this dossier was opened right after logging in. */
  readonly noteDossier: (token: string, dossier: DossierId) => Promise<void>;
  readonly close: (token: string) => Promise<void>;
  /** Where this person is logged in now, oldest first; `token` tells which of them this is. */
  readonly all: (actor: Actor, token: string) => Promise<readonly OwnSession[]>;
  /** Ends log-ins of one's own: one of them, or all but the one with this token; gives how many. */
  readonly end: (
    actor: Actor,
    which: { readonly id: string } | { readonly allBut: string },
  ) => Promise<number>;
  /** Ends every log-in of somebody else; undefined when not allowed. */
  readonly endOf: (actor: Actor, account: Account['id']) => Promise<number | undefined>;
  /** What the provider ended: one log-in there, or everything of one subject; gives how many ended here. */
  readonly endByProvider: (what: {
    readonly issuer: string;
    readonly subject: string | undefined;
    readonly login: string | undefined;
  }) => Promise<number>;
};
