import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { DossierId } from '#kernel/ids.ts';
import type { Sealed, SealedAttachment, SealedCard, SealedEvent } from '#kernel/sealed.ts';

/** What kind of thing has this history: a case, a person, an organisation, its book of money, or the catalogue of measures. */
export type DossierKind = 'zaak' | 'bestuurder' | 'organisatie' | 'geldboek' | 'catalogus';

/** A dossier's place in a work list; `tag` is an HMAC, so the list it belongs to cannot be read here. */
export type WorkTag = { readonly tag: string; readonly since: CalendarDay };

/** A message to send; `recipient` is sealed, the text is always the same and not stored. */
export type OutboxMessage = { readonly recipient: Sealed; readonly day: CalendarDay };

/** A code as its hash, with what it opens and the last day on which it does. */
export type SurveyCode = { readonly hash: string; readonly until: CalendarDay; readonly content: Sealed };

/** What one decision adds to a dossier, kept as a whole or not at all. Without events it renews card and tags. */
export type Append = {
  readonly dossier: DossierId;
  readonly kind: DossierKind;
  /** The last position the caller read; 0 for a new dossier. */
  readonly expected: number;
  readonly events: readonly SealedEvent[];
  readonly card: SealedCard;
  /** Replaces all work tags of the dossier. */
  readonly tags: readonly WorkTag[];
  readonly outbox: readonly OutboxMessage[];
  /** What figures may know of this, sealed and without the dossier. */
  readonly statistic?: Sealed;
  /** A code with which a survey can be answered, handed out with this. */
  readonly surveyCode?: SurveyCode;
  /** Pictures that come with these facts. */
  readonly attachments?: readonly SealedAttachment[];
  /** Pictures that go with these facts, by id. */
  readonly dropped?: readonly string[];
  /** Identifies one submit of one form; a second append with the same one writes nothing. */
  readonly submitId?: string;
};

export type AppendResult =
  | { readonly outcome: 'appended'; readonly position: number }
  | { readonly outcome: 'conflict'; readonly position: number }
  | { readonly outcome: 'duplicate'; readonly dossier: DossierId; readonly position: number };

export type History = {
  readonly kind: DossierKind;
  readonly events: readonly SealedEvent[];
  readonly card: SealedCard;
};

/** A dossier with its card and the day of its last fact. */
export type QuietRow = {
  readonly dossier: DossierId;
  readonly card: SealedCard;
  readonly laatsteFeit: CalendarDay;
};

export type WorkRow = WorkTag & { readonly dossier: DossierId; readonly card: SealedCard };
export type WorkCursor = { readonly tag: string; readonly since: CalendarDay; readonly dossier: DossierId };
export type WorkQuery = {
  readonly tags: readonly string[];
  readonly limit: number;
  readonly after?: WorkCursor;
  /** Only what waits since this day or an earlier one. */
  readonly until?: CalendarDay;
};

export type Session = {
  readonly tokenHash: string;
  /** Whose it is: an HMAC, so that the database cannot tell. */
  readonly owner: string;
  /** The log-in at the provider it came from, an HMAC too; null when the provider gave it no name. */
  readonly login: string | null;
  readonly content: Sealed;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly seenAt: number;
};

/** `attempts` counts the one that this claim is for. */
export type OutboxItem = OutboxMessage & { readonly id: number; readonly attempts: number };

/** Keeps sealed histories. Everything it acknowledges is on disk; a fault is thrown, a conflict is a value. */
export type Store = {
  readonly append: (append: Append) => Promise<AppendResult>;
  /** Events of a dossier in order with its card; undefined when the dossier does not exist. */
  readonly history: (dossier: DossierId) => Promise<History | undefined>;
  /** One sealed picture of a dossier; undefined when it is not there. */
  readonly attachment: (dossier: DossierId, id: string) => Promise<SealedAttachment | undefined>;
  /** The dossier that a submit was written to, when it was. */
  readonly submitted: (submitId: string) => Promise<DossierId | undefined>;
  readonly cards: (dossiers: readonly DossierId[]) => Promise<ReadonlyMap<DossierId, SealedCard>>;
  readonly worklist: (query: WorkQuery) => Promise<readonly WorkRow[]>;
  /** What waits since this day or an earlier one under tags that few dossiers have, longest first; at most `limit`. */
  readonly waiting: (
    tags: readonly string[],
    until: CalendarDay,
    limit: number,
  ) => Promise<readonly WorkRow[]>;
  readonly count: (tags: readonly string[]) => Promise<number>;
  /** All dossiers of a kind in id order, after `after`. */
  readonly dossiers: (
    kind: DossierKind,
    after: DossierId | undefined,
    limit: number,
  ) => Promise<readonly DossierId[]>;
  /** Cases and people without a fact after this day, quietest first. */
  readonly quietSince: (day: CalendarDay) => Promise<readonly QuietRow[]>;
  /** All events of these types, by dossier and position. */
  readonly ofTypes: (types: readonly string[]) => Promise<readonly SealedEvent[]>;
  /** How many events of each type on each day, without a dossier. */
  readonly countByType: () => Promise<
    readonly { readonly type: string; readonly day: CalendarDay; readonly count: number }[]
  >;
  readonly drafts: {
    /** The draft under this key, unless its last day was before `today`. */
    readonly get: (key: string, today: CalendarDay) => Promise<Sealed | undefined>;
    readonly put: (key: string, draft: Sealed, until: CalendarDay) => Promise<void>;
    readonly remove: (key: string) => Promise<void>;
    /** Removes what ended before `today`, and lets nothing last longer than until `latest`. */
    readonly expire: (today: CalendarDay, latest: CalendarDay) => Promise<void>;
  };
  readonly sessions: {
    readonly get: (tokenHash: string) => Promise<Session | undefined>;
    readonly put: (session: Session) => Promise<void>;
    /** The sessions of one owner, or of one log-in, oldest first. */
    readonly of: (whose: Pick<Session, 'owner'> | { readonly login: string }) => Promise<readonly Session[]>;
    readonly touch: (tokenHash: string, seenAt: number) => Promise<void>;
    readonly remove: (tokenHash: string) => Promise<void>;
    readonly removeBefore: (seenAt: number) => Promise<void>;
  };
  readonly outbox: {
    /** A message that belongs with no fact. */
    readonly put: (message: OutboxMessage) => Promise<void>;
    /** Takes up to `limit` unsent messages whose next attempt is due at `now` (ms); they come back when not marked in time. */
    readonly claim: (limit: number, now: number) => Promise<readonly OutboxItem[]>;
    readonly sent: (id: number) => Promise<void>;
    readonly failed: (id: number, nextAttempt: number) => Promise<void>;
    /** How many messages still wait to be sent. */
    readonly pending: () => Promise<number>;
    /** Messages that failed too often to be tried again by themselves. */
    readonly abandoned: () => Promise<readonly OutboxItem[]>;
    /** Lets an abandoned message be tried again from now on. */
    readonly revive: (id: number) => Promise<void>;
  };
  readonly statistics: {
    /** Every sealed fact without identity, in an order that says nothing. */
    readonly all: () => Promise<readonly Sealed[]>;
  };
  readonly surveys: {
    /** What an unused code opens. */
    readonly code: (hash: string) => Promise<Sealed | undefined>;
    /** Removes the code and keeps the answer, both or neither; false when the code was not there. */
    readonly answer: (hash: string, answer: Sealed) => Promise<boolean>;
    /** Forgets codes that ended before this day. */
    readonly removeBefore: (day: CalendarDay) => Promise<void>;
    /** Every sealed answer, in an order that says nothing. */
    readonly all: () => Promise<readonly Sealed[]>;
  };
  readonly meta: {
    readonly get: (key: string) => Promise<string | undefined>;
    readonly put: (key: string, value: string) => Promise<void>;
    /** Keeps a value under a key that nobody used; false, and nothing changed, when it was there. */
    readonly add: (key: string, value: string) => Promise<boolean>;
  };
  readonly close: () => Promise<void>;
};
