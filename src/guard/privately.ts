import type { AccountId } from '#kernel/ids.ts';
import type { Sealed } from '#kernel/sealed.ts';
import type { Account } from './account-guard.ts';
import { privateContext, seal, unseal } from './envelope.ts';
import type { Keyring } from './keyring.ts';
import type { OwnKeys } from './passkeys.ts';
import type { Privately, SessionContent } from './private-guard.ts';

type Parts = {
  readonly ring: Keyring;
  readonly own: { readonly id: string; readonly key: Parameters<typeof seal>[0] };
  readonly accounts: { readonly get: (id: AccountId) => Account | undefined };
  readonly passkeys: Pick<OwnKeys, 'enters'>;
};

/** Seals under the guard's own key what belongs to an account, and opens it for whoever names the same owner. */
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
