import type { Account, Application } from '#application/application.ts';
import type { Actor } from '#domain/bevoegdheid/actor.ts';

/** The accounts as the command line may look them up. */
export type People = {
  readonly find: (issuer: string, subject: string) => Promise<Account | undefined>;
  /** Every log-in service that some account belongs with. */
  readonly issuers: () => Promise<readonly string[]>;
};

export type FoundAccount = { readonly account: Account } | { readonly melding: string };

/**
 * The account by which a log-in service knows somebody. The service may be left out when only one knows this subject;
 * otherwise `melding` says in Dutch what is wrong.
 */
export const findAccount = async (
  people: People,
  subject: string,
  issuer: string | undefined,
): Promise<FoundAccount> => {
  const issuers = issuer === undefined ? await people.issuers() : [issuer];
  const found = await Promise.all(issuers.map((one) => people.find(one, subject)));
  const [account, ...others] = found.filter((one) => one !== undefined);
  if (account === undefined) return { melding: 'hoort bij geen account' };
  return others.length === 0
    ? { account }
    : { melding: 'hoort bij meer dan een inlogdienst; noem de inlogdienst erbij' };
};

/** Who acts, as the guard wants to know it. */
export const actorOf = ({ id, rol, organisatie }: Account): Actor => ({
  account: id,
  rol,
  ...(organisatie !== undefined && { organisatie }),
});

/** Signs somebody in, which is logged as any sign-in; false when the account has ended. */
export const signIn = async (
  { accounts, today }: Pick<Application, 'accounts' | 'today'>,
  { issuer, subject }: Account,
): Promise<boolean> => {
  const account = await accounts.signIn(issuer, subject);
  return account !== undefined && (account.tot === null || account.tot >= today());
};
