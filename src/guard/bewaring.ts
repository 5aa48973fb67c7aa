import type { Actor } from '#domain/bevoegdheid/actor.ts';
import type { Compartiment } from '#domain/gedeeld/compartiment.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { AccountId, DossierId } from '#kernel/ids.ts';
import type { SealedCard } from '#kernel/sealed.ts';

/** A dossier as the store gave it, without its facts. */
export type Kaartrij = { readonly dossier: DossierId; readonly card: SealedCard };

/** What may be known of a dossier to decide on keeping it: no name, no organisation, no content. */
export type Bewaarregel = {
  readonly dossier: DossierId;
  readonly soort: 'zaak' | 'bestuurder';
  /** A case in an end phase; a person whose access ended. */
  readonly afgerond: boolean;
  /** Whose it is. */
  readonly eigenaar: AccountId | null;
  /** The person's dossier that a case belongs with. */
  readonly bij: DossierId | null;
  /** The parts of which the key is still there. */
  readonly delen: readonly Compartiment[];
};

type Regel = {
  readonly sleutel: string;
  readonly dossier: DossierId;
  readonly door: AccountId;
  readonly eigenaar: AccountId | null;
  /** ISO instant. */
  readonly tijd: string;
};

/** The office-holder asks a person to erase now, or to keep longer. */
export type Bewaarverzoek = Regel & {
  readonly soort: 'verzoek';
  readonly wat: 'wissen' | 'bewaren';
  readonly toelichting: string;
  /** The officers were told that something waits. */
  readonly gemeld?: true;
  readonly antwoord?: { readonly tijd: string; readonly tekst: string };
};
/** Nothing of this dossier is erased as long as this stands. */
export type Aanhouding = Regel & { readonly soort: 'aanhouding'; readonly reden: string };
export type Wisvoorstel = Regel & {
  readonly soort: 'voorstel';
  readonly delen: readonly Compartiment[];
  readonly grond: 'termijn' | 'verzoek';
  /** Position of the dossier; a fact that comes after it makes the proposal void. */
  readonly position: number;
  /** The first day on which it may be confirmed, so that whom it concerns can object. */
  readonly vanaf: CalendarDay;
  /** Who can confirm it was told so. */
  readonly gemeld?: true;
};
export type Gewist = Regel & {
  readonly soort: 'gewist';
  readonly delen: readonly Compartiment[];
  /** Nothing of the dossier is left. */
  readonly geheel: boolean;
  /** A C2SP signed note without personal data. */
  readonly bewijs: string;
};

export type Bewaarpost = Bewaarverzoek | Aanhouding | Wisvoorstel | Gewist;

/** Why erasing is not proposed or not done. */
export type Wisgrond =
  | 'mag-niet'
  | 'geen-voorstel'
  | 'niets-te-wissen'
  | 'loopt-nog'
  | 'termijn-loopt'
  | 'aangehouden'
  | 'vraag-open'
  | 'niet-gevraagd'
  | 'er-loopt-een-voorstel'
  | 'eigen-voorstel'
  | 'eigen-belang'
  | 'voorsteller-zonder-rol'
  | 'intussen-veranderd'
  | 'bedenktijd'
  | 'genoeg-voor-vandaag';

export type Wisbesluit =
  | { readonly allowed: true; readonly post: Wisvoorstel | Gewist }
  | { readonly allowed: false; readonly grounds: readonly Wisgrond[] };

/** What the data protection officer proposes. */
export type Wiswens = Pick<Wisvoorstel, 'delen' | 'grond' | 'vanaf'>;

/** A notice that a proposal or a request waits, and whom it goes to. */
export type Wisbericht = { readonly sleutel: string; readonly aan: readonly AccountId[] };

/** Keeping and erasing as work of people; every step is logged before it counts, and who may not gets undefined or false. */
export type Bewaring = {
  /** What is needed to decide on keeping these dossiers, for the officer; erased ones are left out. */
  readonly overzicht: (
    actor: Actor,
    rows: readonly Kaartrij[],
  ) => Promise<readonly Bewaarregel[] | undefined>;
  /** Everything that was asked, held, proposed and erased, newest first; a beheerder sees proposals and erasures only. */
  readonly posten: (actor: Actor) => Promise<readonly Bewaarpost[] | undefined>;
  /** The office-holder's own dossiers among these rows, and every entry about them, also of what was erased. */
  readonly eigen: (
    actor: Actor,
    rows: readonly Kaartrij[],
  ) => Promise<{ readonly regels: readonly Bewaarregel[]; readonly posten: readonly Bewaarpost[] }>;
  readonly vraag: (
    actor: Actor,
    row: Kaartrij,
    verzoek: Pick<Bewaarverzoek, 'wat' | 'toelichting'>,
  ) => Promise<boolean>;
  /** Answers what an office-holder asked. */
  readonly antwoord: (actor: Actor, sleutel: string, tekst: string) => Promise<Bewaarverzoek | undefined>;
  readonly houdAan: (actor: Actor, row: Kaartrij, reden: string) => Promise<Aanhouding | undefined>;
  /** Takes away what holds a dossier, or a proposal. */
  readonly trekIn: (actor: Actor, sleutel: string) => Promise<boolean>;
  readonly stelVoor: (actor: Actor, row: Kaartrij, wens: Wiswens) => Promise<Wisbesluit>;
  /** Requests without an answer, and proposals that can be confirmed from today on, of which nobody was told yet, with whom to tell; for the program itself. */
  readonly teMelden: () => Promise<readonly Wisbericht[]>;
  /** Notes that the notice is on its way. */
  readonly gemeld: (sleutel: string) => Promise<void>;
  /** Erases what was proposed; by a beheerder who is somebody else. */
  readonly bevestig: (actor: Actor, row: Kaartrij, sleutel: string) => Promise<Wisbesluit>;
};
