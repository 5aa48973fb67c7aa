import type { Actie } from '#domain/bevoegdheid/actie.ts';
import type { Actor, Rol } from '#domain/bevoegdheid/actor.ts';
import type { Kaart } from '#domain/bevoegdheid/kaart.ts';
import type { Compartiment } from '#domain/gedeeld/compartiment.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { AccountId, DossierId } from '#kernel/ids.ts';
import type { Sealed, SealedCard, SealedEvent } from '#kernel/sealed.ts';
import type { Account, AccountGuard } from './account-guard.ts';
import type { AccountKeeping } from './account-keeping.ts';
import type { AttachmentGuard } from './attachment-guard.ts';
import type { AuditChecks } from './audit-verdict.ts';
import type { Bewaring } from './bewaring.ts';
import type { Denied } from './denied.ts';
import type { LogSignIn } from './inlogactie.ts';
import type { Inzageactie, InzageBewijs } from './inzage-guard.ts';
import type { NoodGuard } from './nood-guard.ts';
import type { Passkeys } from './passkey-guard.ts';
import type { PieceGuard } from './piece-guard.ts';
import type { Privately } from './private-guard.ts';
import type { ClosedFact, SealedDossier, SealedFact, WholeDossier } from './sealed-dossier.ts';
import type { Toezicht } from './toezicht.ts';

export type { Account, ClosedFact, Denied, SealedDossier, SealedFact, WholeDossier };

/** A fact in the clear with who stated it and when (ISO instant). */
export type OpenEvent = {
  readonly position: number;
  readonly slice: string;
  readonly type: string;
  readonly version: number;
  readonly day: CalendarDay;
  readonly compartiment: Compartiment;
  readonly feit: { readonly type: string; readonly [field: string]: unknown };
  readonly door: { readonly account: AccountId; readonly rol: Rol };
  readonly tijd: string;
};

/** A fact on its way to the store. */
export type NewEvent = Omit<OpenEvent, 'position'>;

/** Facts of many dossiers at once, for a comparison or a figure. */
export type ReleaseRequest = Pick<OpenRequest, 'actor' | 'actie'> & {
  readonly events: readonly Omit<SealedEvent, 'hash'>[];
};

/** Why a dossier is opened: to show it to a person, or to fold its history for one decision of which only the outcome leaves. */
export type Purpose = 'tonen' | 'beslissen';

/** A fact without identity, as the rings above know it. */
export type StatisticFact = { readonly [field: string]: unknown };

/** All that is sealed for figures, asked for by two: who proposed the release, and who makes it now. */
export type FiguresRequest = {
  readonly actor: Actor;
  readonly voorsteller: AccountId;
  readonly rows: readonly Sealed[];
};

export type OpenRequest = {
  readonly purpose: Purpose;
  readonly actor: Actor;
  readonly actie: Actie;
  readonly dossier: SealedDossier;
  /** The person's own dossier, when the case refers to it; refused when the card does not name it. */
  readonly linked?: SealedDossier;
  /** The case by which an adviser comes to the dossier of its organisation, or an organisation to that of the person; it lends the relation and is not opened. */
  readonly via?: SealedDossier;
};

export type Opened = {
  readonly allowed: true;
  readonly kaart: Kaart;
  /** Facts of the compartments this actor may see (tonen), or of all compartments (beslissen). */
  readonly events: readonly OpenEvent[];
  readonly linkedKaart: Kaart | undefined;
  readonly linkedEvents: readonly OpenEvent[];
  readonly compartimenten: readonly Compartiment[];
  /** The line of the audit log that this opening has. */
  readonly line: number;
  /** Until when (ISO instant) it is open by emergency access or unveiling. */
  readonly noodTot?: string;
};

/** A dossier by its number, with its card when there is one. */
export type AdmissionRequest = Pick<OpenRequest, 'purpose' | 'actor' | 'actie'> & {
  readonly dossier: DossierId;
  readonly card: SealedCard | undefined;
};

export type Admitted = {
  readonly allowed: true;
  /** What can open for this: of other facts the content need not be brought. */
  readonly compartimenten: readonly Compartiment[];
  /** The person's dossier a case belongs with: a random id. */
  readonly bestuurderDossier?: DossierId;
};

/** A new dossier has no history yet: the card it would get is what the policy is asked about. */
export type NewDossierRequest = Pick<OpenRequest, 'actor' | 'actie'> & {
  readonly id: DossierId;
  readonly kaart: Kaart;
};

export type ListRequest = {
  readonly actor: Actor;
  readonly actie: Actie;
  readonly rows: readonly { readonly dossier: DossierId; readonly card: SealedCard }[];
};

export type ListedCard = { readonly dossier: DossierId; readonly kaart: Kaart };

/** One line of the audit log: who did or saw what of which dossiers; no content, no names. */
export type AuditLine = {
  readonly nr: number;
  /** ISO instant, UTC. */
  readonly tijd: string;
  readonly account: AccountId | null;
  readonly rol: Rol | null;
  readonly doel: Purpose | 'vrijgeven' | 'lijst' | 'inloggen' | 'beheer';
  readonly actie: string;
  readonly dossiers: readonly DossierId[];
  /** What was opened to show; empty for a decision, of which only the outcome leaves. */
  readonly compartimenten: readonly Compartiment[];
  /** The account that was added or changed. */
  readonly betreft: AccountId | null;
  readonly besluit: 'toegestaan' | 'geweigerd';
  /** Never in the log: why somebody looked in an emergency, for whom it is about. */
  readonly reden?: string;
};

export type EraseRequest = {
  readonly dossier: DossierId;
  readonly compartimenten: readonly Compartiment[] | 'alle';
  readonly door: AccountId;
  /** Who agrees; needed as long as the term of keeping has not passed. */
  readonly mede: AccountId | undefined;
  readonly termijnVerstreken: boolean;
};

export type EraseRefusal =
  | 'niets-te-wissen'
  | 'wisser-is-geen-beheerder'
  | 'tweede-persoon-ontbreekt'
  | 'tweede-persoon-is-geen-fg'
  | 'aangehouden';

export type Erased = {
  readonly allowed: true;
  /** How many keys were destroyed. */
  readonly keys: number;
  /** A C2SP signed note without personal data. */
  readonly certificate: string;
};

/** The guard did not answer, or went away before it did: whether it did what was asked is not known, and nothing is shown. */
export class GuardUnavailable extends Error {
  constructor(reason: string, options?: ErrorOptions) {
    super(`De sleutelwacht is niet bereikbaar: ${reason}`, options);
    this.name = 'GuardUnavailable';
  }
}

/** The guard cannot do what was asked: keys, log and dossiers do not belong together, or the machine stands in its way. A Dutch sentence for whoever keeps the machine, without content. */
export class GuardHindered extends Error {
  constructor(sentence: string, options?: ErrorOptions) {
    super(sentence, options);
    this.name = 'GuardHindered';
  }
}

type AskInzage<Given> = (
  actor: Actor,
  actie: Inzageactie,
  dossier: SealedDossier,
  linked?: SealedDossier,
) => Promise<Given | Denied>;

/** Decides, logs and only then opens, in one place; nothing else can obtain a key. Faults are thrown, and then nothing is shown. */
export type Guard = AttachmentGuard &
  Privately &
  PieceGuard & {
    readonly open: (request: OpenRequest) => Promise<Opened | Denied>;
    /** Turns away, and logs it, before a history is read; who comes in is judged again and logged when something opens. */
    readonly admit: (request: AdmissionRequest) => Promise<Admitted | Denied>;
    /** The person's dossier a case belongs with: a random id, so nothing is shown and nothing is logged. */
    readonly linkOf: (dossier: Pick<SealedDossier, 'id' | 'card'>) => Promise<DossierId | undefined>;
    /** The general address of an organisation, to send a notice without content to; shown to nobody. */
    readonly postadresOf: (dossier: Pick<SealedDossier, 'id' | 'card'>) => Promise<string | undefined>;
    readonly allowNew: (request: NewDossierRequest) => Promise<boolean>;
    /** One audit line for the whole list; rows the actor may not see are left out. */
    readonly list: (request: ListRequest) => Promise<readonly ListedCard[]>;
    /** Cards of dossiers of which a moment to say something has come, for the program itself, without a person; one audit line names them all. Others and erased ones are left out. */
    readonly forRound: (rows: ListRequest['rows']) => Promise<readonly ListedCard[]>;
    /** Facts of the one compartment that was made for it, without dossier, day or author, shuffled; none when there are too few. */
    readonly release: (request: ReleaseRequest) => Promise<readonly OpenEvent['feit'][] | Denied>;
    /** Checks an action that concerns no dossier (accounts, national picture); logged, so not for deciding which links to show. */
    readonly allow: (actor: Actor, actie: Actie) => Promise<boolean>;
    /** Seals facts for positions first, first + 1, …; makes missing keys, on disk before it returns. */
    readonly seal: (
      dossier: DossierId,
      first: number,
      events: readonly NewEvent[],
    ) => Promise<readonly SealedEvent[]>;
    readonly sealCard: (dossier: DossierId, position: number, kaart: Kaart) => Promise<SealedCard>;
    /** Seals facts without identity, with the random word that all facts of this dossier share; who erases its keys cuts that bond. Without a dossier the word is drawn and kept nowhere else. */
    readonly sealStatistics: (dossier: DossierId | null, facts: readonly StatisticFact[]) => Promise<Sealed>;
    /** Opens everything that is sealed for figures, after one audit line; only for two different people whose roles allow it. */
    readonly openStatistics: (
      request: FiguresRequest,
    ) => Promise<{ readonly allowed: true; readonly facts: readonly StatisticFact[] } | Denied>;
    /** The work list tag of each queue: an HMAC, so that the database cannot tell whose queue it is. */
    readonly tags: (queues: readonly string[]) => Promise<readonly string[]>;
    /** Who saw or decided what of this dossier and of the person's own that it names, oldest first and naming no other; asks the policy and is itself logged. */
    readonly inzage: AskInzage<readonly AuditLine[]>;
    /** The same lines, for who does not want to take this program's word: with inclusion proofs and a signed checkpoint. */
    readonly inzageBewijs: AskInzage<InzageBewijs>;
    readonly auditLines: (
      actor: Actor,
      after: number,
      limit: number,
    ) => Promise<readonly AuditLine[] | Denied>;
    /** Writes down a log-in or what belongs with it; `actie` is a log-in when it is left out. */
    readonly logSignIn: LogSignIn;
    readonly toezicht: Toezicht;
    readonly bewaring: Bewaring;
    readonly accounts: AccountGuard & AccountKeeping;
    readonly passkeys: Passkeys;
    readonly nood: NoodGuard;
    /** Destroys keys for good, after two lines in the log; every refusal at once. */
    readonly erase: (
      request: EraseRequest,
    ) => Promise<Erased | { readonly allowed: false; readonly grounds: readonly EraseRefusal[] }>;
    /** Wraps all keys under a new generation and destroys the old one; logged; gives the new number. */
    readonly renewKeys: () => Promise<number>;
    readonly verify: AuditChecks['verify'];
    readonly verifyNews: AuditChecks['verifyNews'];
    readonly close: () => Promise<void>;
  };
