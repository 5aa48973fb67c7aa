import type { Actor } from '#domain/bevoegdheid/actor.ts';
import type { Bewaareinde } from '#domain/gedeeld/bewaartermijn.ts';
import type { Compartiment } from '#domain/gedeeld/compartiment.ts';
import type { Bewaarpost, Bewaarverzoek, Gewist, Wisvoorstel } from '#guard/bewaring.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { DossierId } from '#kernel/ids.ts';

export type { Bewaarpost, Bewaarverzoek, Gewist, Wisvoorstel };

/** Until when the parts of one dossier are kept; without a name. */
export type Bewaardossier = {
  readonly dossier: DossierId;
  /** "3F7K-Q2M8". */
  readonly nummer: string;
  readonly soort: 'zaak' | 'bestuurder';
  readonly laatsteFeit: CalendarDay;
  /** As long as it runs nothing ends. */
  readonly loopt: boolean;
  readonly einden: readonly Bewaareinde[];
  /** The parts whose term has passed. */
  readonly verstreken: readonly Compartiment[];
};

export type Bewaarlijst = {
  /** The terms themselves are a proposal as long as this is not "bevestigd". */
  readonly status: string;
  /** With a part whose term has passed. */
  readonly aanDeBeurt: readonly Bewaardossier[];
  /** With a part whose term passes within some months. */
  readonly binnenkort: readonly Bewaardossier[];
  readonly posten: readonly Bewaarpost[];
};

export type Wisuitkomst =
  | { readonly outcome: 'done'; readonly post: Wisvoorstel | Gewist }
  | {
      readonly outcome: 'refused';
      readonly reasons: readonly { readonly grond: string; readonly zin: string }[];
    }
  | { readonly outcome: 'not-found' };

/** Keeping and erasing, as work of the data protection officer, a beheerder and the office-holder; undefined or false for who may not. */
export type Bewaren = {
  readonly lijst: (actor: Actor) => Promise<Bewaarlijst | undefined>;
  /** One dossier with every entry about it, for the officer. */
  readonly dossier: (
    actor: Actor,
    id: DossierId,
  ) => Promise<(Bewaardossier & { readonly posten: readonly Bewaarpost[] }) | undefined>;
  /** Proposes to erase these parts; whom it concerns gets a notice, and days to object when the term is the reason. */
  readonly stelVoor: (
    actor: Actor,
    id: DossierId,
    wens: Pick<Wisvoorstel, 'delen' | 'grond'>,
  ) => Promise<Wisuitkomst>;
  /** Tells once the officers of what was asked, and on the first day it can be confirmed who could be the second person of what was proposed. */
  readonly meld: () => Promise<void>;
  readonly houdAan: (actor: Actor, id: DossierId, reden: string) => Promise<boolean>;
  readonly antwoord: (actor: Actor, sleutel: string, tekst: string) => Promise<boolean>;
  readonly trekIn: (actor: Actor, sleutel: string) => Promise<boolean>;
  /** What waits for a second person and what was erased, for the beheerder; the officer sees the rest too. */
  readonly posten: (actor: Actor) => Promise<readonly Bewaarpost[] | undefined>;
  /** Erases for good, as the second person. */
  readonly bevestig: (actor: Actor, sleutel: string) => Promise<Wisuitkomst>;
  /** What is kept of this office-holder and until when, and every entry about it. */
  readonly eigen: (
    actor: Actor,
  ) => Promise<{ readonly dossiers: readonly Bewaardossier[]; readonly posten: readonly Bewaarpost[] }>;
  readonly vraag: (
    actor: Actor,
    id: DossierId,
    verzoek: Pick<Bewaarverzoek, 'wat' | 'toelichting'>,
  ) => Promise<boolean>;
};
