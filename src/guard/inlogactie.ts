import type { AccountId } from '#kernel/ids.ts';

/** What somebody, or their provider, does to a log-in. */
export type Inlogactie = 'inloggen' | 'bevestigen' | 'afmelden' | 'afmelden:inlogdienst';

export type LogSignIn = (
  account: AccountId | null,
  outcome: 'toegestaan' | 'geweigerd',
  actie?: Inlogactie,
) => Promise<void>;
