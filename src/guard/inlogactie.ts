import type { AccountId } from '#kernel/ids.ts';

/** What somebody, or their provider, does to a log-in or to what one logs in with. */
export type Inlogactie =
  | 'inloggen'
  | 'bevestigen'
  | 'afmelden'
  | 'afmelden:inlogdienst'
  | 'passkey'
  | 'passkey:geregistreerd'
  | 'passkey:verwijderd'
  | 'passkey:hersteld';

export type LogSignIn = (
  account: AccountId | null,
  outcome: 'toegestaan' | 'geweigerd',
  actie?: Inlogactie,
) => Promise<void>;
