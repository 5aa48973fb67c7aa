import type { AccountId } from '#kernel/ids.ts';

/** A passkey as its owner reads it. */
export type Passkey = {
  readonly id: string;
  readonly naam: string;
  /** ISO instant. */
  readonly sinds: string;
};

/** From which log-in an answer of a passkey comes. */
export type Bearer = {
  readonly account: AccountId;
  /** Names the log-in; a question that was asked there is answered there. */
  readonly sessie: string;
  /** What the guard gave when a passkey was used in this log-in; null before that. */
  readonly bewijs: string | null;
};

/** The question a browser puts to a passkey. */
export type PasskeyVraag = {
  /** Good for one answer, within five minutes. */
  readonly challenge: string;
  /** The credentials of this account that exist. */
  readonly bestaand: readonly string[];
};

/** The own keys of office-holders. An answer is what the browser gave, as JSON text. Every use and change stands in the audit log. */
export type Passkeys = {
  readonly of: (account: AccountId) => Promise<readonly Passkey[]>;
  readonly ask: (from: Pick<Bearer, 'account' | 'sessie'>) => Promise<PasskeyVraag>;
  /** Keeps a new one for this origin, and gives what proves its use; undefined when refused. A second one needs the use of the first. */
  readonly register: (
    from: Bearer,
    made: { readonly naam: string; readonly antwoord: string; readonly origin: string },
  ) => Promise<string | undefined>;
  /** Gives what proves the use in this log-in; undefined when the answer is not right. */
  readonly use: (from: Pick<Bearer, 'account' | 'sessie'>, antwoord: string) => Promise<string | undefined>;
  /** Removes one of one's own, in a log-in in which a passkey was used. */
  readonly remove: (from: Pick<Bearer, 'account' | 'bewijs'>, id: string) => Promise<boolean>;
  /** Removes all of somebody who lost them: by two planners, at the machine; undefined when these two may not. */
  readonly recover: (account: AccountId, door: AccountId, mede: AccountId) => Promise<number | undefined>;
  /** When that was done last (ISO instant); a new passkey does not undo that it was. */
  readonly recovered: (account: AccountId) => Promise<string | undefined>;
};
