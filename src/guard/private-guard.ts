import type { AccountId } from '#kernel/ids.ts';
import type { Sealed } from '#kernel/sealed.ts';
import type { Account } from './account-guard.ts';

/** What the guard reads of a session; the rest is for who sealed it. */
export type SessionContent = {
  readonly account: AccountId;
  /** What the guard gave when a passkey was used there. */
  readonly bewijs?: string;
};

/** A session as every page asks for it: in one question. */
export type OpenSession<Content> = {
  readonly content: Content;
  readonly account: Account | undefined;
  /** Whether whoever it is has no key of their own, or used it in this session. */
  readonly enters: boolean;
};

/** Values that belong to an account and no dossier: a draft, a session, an outbox recipient. */
export type Privately = {
  readonly sealPrivate: (owner: string, value: unknown) => Promise<Sealed>;
  readonly openPrivate: (owner: string, sealed: Sealed) => Promise<unknown>;
  readonly openSession: <Content extends SessionContent>(
    owner: string,
    sealed: Sealed,
  ) => Promise<OpenSession<Content>>;
};
