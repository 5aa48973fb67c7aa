import type { AccountId } from '#kernel/ids.ts';
import type { Sealed } from '#kernel/sealed.ts';
import type { Account } from './account-guard.ts';
import { privateContext, seal, unseal } from './envelope.ts';
import type { Keyring } from './keyring.ts';
import type { Passkeys } from './passkey-guard.ts';

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

type Parts = {
  readonly ring: Keyring;
  readonly own: { readonly id: string; readonly key: Parameters<typeof seal>[0] };
  readonly accounts: { readonly get: (id: AccountId) => Account | undefined };
  readonly passkeys: Passkeys;
};

export const privatelyOn = ({ ring, own, accounts, passkeys }: Parts): Privately => {
  const opened = (owner: string, { keyId, payload }: Sealed) =>
    unseal(ring.get(keyId).key, privateContext(owner), payload);
  return {
    sealPrivate: async (owner, value) => ({
      keyId: own.id,
      payload: seal(own.key, privateContext(owner), value),
    }),
    openPrivate: async (owner, sealed) => opened(owner, sealed),
    openSession: async <Content extends SessionContent>(owner: string, sealed: Sealed) => {
      const content = opened(owner, sealed) as Content;
      const account = accounts.get(content.account);
      const enters =
        account?.rol !== 'bestuurder' || (await passkeys.enters(account.id, content.bewijs ?? null));
      return { content, account, enters };
    },
  };
};
