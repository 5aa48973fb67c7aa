import type { Kaart } from '#domain/bevoegdheid/kaart.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { Recipient } from './berichten.ts';
import type { Dependencies } from './dependencies.ts';

/** The accounts that a notice goes to, each once. */
export const accountsOf = async (
  { guard }: Pick<Dependencies, 'guard'>,
  recipients: readonly Recipient[],
  { betrokkenen }: Kaart,
): Promise<readonly AccountId[]> => {
  const found = await Promise.all(
    recipients.map(async (recipient) => {
      if ('relatie' in recipient) {
        const account = betrokkenen[recipient.relatie];
        return account === undefined ? [] : [account];
      }
      const accounts = await guard.accounts.byRol(recipient.rol);
      return accounts
        .filter(
          ({ organisatie }) => recipient.organisatie === undefined || organisatie === recipient.organisatie,
        )
        .map(({ id }) => id);
    }),
  );
  return [...new Set(found.flat())];
};
