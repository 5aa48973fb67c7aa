import type { Actor, Rol } from '#domain/bevoegdheid/actor.ts';
import type { Gevaar, Noodopening, Noodsoort, Noodverloop } from '#domain/bevoegdheid/nood.ts';
import type { Compartiment } from '#domain/gedeeld/compartiment.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { AccountId, DossierId } from '#kernel/ids.ts';
import type { SealedCard } from '#kernel/sealed.ts';

/** What was written down with a request; erased with the dossier. */
export type Noodwoorden = {
  readonly reden: string;
  readonly verslag: string | null;
  /** Why the notice to the office-holder waits. */
  readonly uitstel: string | null;
  /** What the privacy officer found. */
  readonly oordeel: string | null;
};

/** A notice without content: to who watches over this, to who could confirm it, to the office-holder, or that no second person came. */
export type Noodbericht = 'toezicht' | 'tweede' | 'bestuurder' | 'bleef-alleen';

/** One request for emergency access or unveiling, as the guard keeps it. */
export type Noodverzoek = Noodverloop & {
  /** Keyed hash of exactly what was asked; it stands in the audit log. */
  readonly sleutel: string;
  readonly dossier: DossierId;
  readonly compartimenten: readonly Compartiment[];
  readonly door: AccountId;
  readonly rol: Rol;
  readonly bevestigdDoor: AccountId | null;
  /** Last day on which the office-holder is not told yet. */
  readonly uitgesteldTot: CalendarDay | null;
  readonly bericht: readonly Noodbericht[];
  /** Undefined when it was erased. */
  readonly woorden: Noodwoorden | undefined;
};

/** Why something is refused; what is unknown and what is forbidden are one ground. */
export type Noodgrond =
  | 'mag-niet'
  | 'onvolledig'
  | 'loopt-al'
  | 'eerdere-alleen-geopend'
  | 'verslag-te-laat'
  | 'dossier-onbekend'
  | 'geen-verzoek'
  | 'eigen-verzoek'
  | 'vrager-zonder-rol'
  | 'te-laat'
  | 'al-bevestigd'
  | 'niets-te-doen';

export type Noodbesluit =
  | { readonly allowed: true; readonly sleutel: string }
  | { readonly allowed: false; readonly grounds: readonly Noodgrond[] };

type CardOf = { readonly id: DossierId; readonly card: SealedCard };

export type Noodvraag = {
  readonly actor: Actor;
  readonly soort: Noodsoort;
  /** Undefined when there is no such dossier; that is logged as well. */
  readonly dossier: CardOf | undefined;
  readonly compartimenten: readonly Compartiment[];
  readonly gevaar: Gevaar | null;
  readonly reden: string;
};

/** A notice that is due, and whom it goes to. */
export type NoodberichtKlaar = {
  readonly sleutel: string;
  readonly bericht: Noodbericht;
  readonly aan: readonly AccountId[];
};

/** What is open for somebody by a request, and until when (ISO instant). */
export type OpenedByRequest = Noodopening & { readonly sleutel: string; readonly tot: string };

/** What an emergency has open for somebody at this moment of one dossier. */
export type OpenFor = (actor: Actor, actie: string, dossier: DossierId) => OpenedByRequest | undefined;

/** Emergency access and unveiling: kept, timed, logged and ended here; every step is logged before it counts. */
export type NoodGuard = {
  readonly vraag: (vraag: Noodvraag) => Promise<Noodbesluit>;
  /** By a second person of the same service; `dossier` is the one that the request names. */
  readonly bevestig: (actor: Actor, sleutel: string, dossier: CardOf | undefined) => Promise<Noodbesluit>;
  readonly beeindig: (actor: Actor, sleutel: string) => Promise<Noodbesluit>;
  readonly verslag: (actor: Actor, sleutel: string, tekst: string) => Promise<Noodbesluit>;
  /** How many requests wait for this person as the second one: a number, so that nothing is shown and nothing logged. */
  readonly wachtend: (actor: Actor) => Promise<number>;
  /** One's own requests, and those of colleagues that wait for a second person; newest first, undefined for who may not. */
  readonly mijn: (actor: Actor) => Promise<readonly Noodverzoek[] | undefined>;
  /** Every request, for the privacy officer; newest first. */
  readonly alle: (actor: Actor) => Promise<readonly Noodverzoek[] | undefined>;
  /** The office-holder is told after this day, not before; only as long as the notice has not gone. */
  readonly stelUit: (actor: Actor, sleutel: string, tot: CalendarDay, reden: string) => Promise<Noodbesluit>;
  /** After reading the report, or that there is nothing to report. */
  readonly sluit: (actor: Actor, sleutel: string, oordeel: string) => Promise<Noodbesluit>;
  /** Notices that are due now, for the program itself. */
  readonly berichten: () => Promise<readonly NoodberichtKlaar[]>;
  /** Notes that a notice is on its way. */
  readonly verzonden: (sleutel: string, bericht: Noodbericht) => Promise<void>;
};
