import type { Actor } from '#domain/bevoegdheid/actor.ts';
import type { Gevaar } from '#domain/bevoegdheid/nood.ts';
import type { Compartiment } from '#domain/gedeeld/compartiment.ts';
import type { Noodverzoek } from '#guard/nood-guard.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { DossierId } from '#kernel/ids.ts';

export type { Noodverzoek };

/** What came of a step: its request, why not, or nothing for who may not even ask. */
export type NoodResult =
  | { readonly outcome: 'done'; readonly sleutel: string }
  | {
      readonly outcome: 'refused';
      readonly reasons: readonly { readonly grond: string; readonly zin: string }[];
    }
  | { readonly outcome: 'not-found' };

/** What is asked for one dossier, which one knows by its whole number. */
export type NoodtoegangVraag = {
  readonly nummer: string;
  readonly gevaar: Gevaar;
  readonly compartimenten: readonly Compartiment[];
  readonly reden: string;
};

/** Emergency access and unveiling. The guard keeps the time and decides; here the dossier is found and people are told. */
export type Nood = {
  readonly vraagNoodtoegang: (actor: Actor, vraag: NoodtoegangVraag) => Promise<NoodResult>;
  /** Name and address of the case this reviewer tests. */
  readonly vraagOntsluiering: (actor: Actor, dossier: DossierId, reden: string) => Promise<NoodResult>;
  readonly bevestig: (actor: Actor, verzoek: Noodverzoek) => Promise<NoodResult>;
  readonly beeindig: (actor: Actor, sleutel: string) => Promise<NoodResult>;
  readonly schrijfVerslag: (actor: Actor, sleutel: string, tekst: string) => Promise<NoodResult>;
  /** How many requests wait for this person as the second one. */
  readonly wachtend: (actor: Actor) => Promise<number>;
  /** One's own requests, and those of colleagues that wait for a second person. */
  readonly mijn: (actor: Actor) => Promise<readonly Noodverzoek[] | undefined>;
  /** Every request, for the privacy officer. */
  readonly alle: (actor: Actor) => Promise<readonly Noodverzoek[] | undefined>;
  readonly stelUit: (actor: Actor, sleutel: string, tot: CalendarDay, reden: string) => Promise<NoodResult>;
  readonly sluit: (actor: Actor, sleutel: string, oordeel: string) => Promise<NoodResult>;
  /** Puts notices that are due in the outbox; gives how many requests had one. */
  readonly meld: () => Promise<number>;
};
