import type { Account } from '#guard/guard.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { DossierId } from '#kernel/ids.ts';
import type { Bijlage } from '../application.ts';
import type { Opdracht } from '../opdracht.ts';

/** The parts that are played around one case; `zelf` is the office-holder. */
export type Speler = 'zelf' | 'planner' | 'adviseur' | 'eerste-toetser' | 'tweede-toetser' | 'functionaris';

/** Who plays each part. */
export type Bezetting = Readonly<Record<Speler, Account>>;

/** One act: by whom, written in which dossier, and what. */
export type Handeling = {
  readonly door: Speler;
  readonly in: 'zaak' | 'persoon';
  readonly opdracht: (bezetting: Bezetting, zaak: DossierId) => Opdracht;
  readonly bijlagen?: readonly Bijlage[];
};

/** What happens on one day, in order. */
export type Moment = { readonly op: CalendarDay; readonly handelingen: readonly Handeling[] };

/** An act in the case. */
export const doet = (door: Speler, opdracht: Opdracht): Handeling => ({
  door,
  in: 'zaak',
  opdracht: () => opdracht,
});

/** An act of the office-holder in their own dossier. */
export const houdtBij = (opdracht: Opdracht): Handeling => ({
  door: 'zelf',
  in: 'persoon',
  opdracht: () => opdracht,
});

/** What happens on day `op`; groups of acts are joined. */
export const op = (
  dag: CalendarDay,
  ...handelingen: readonly (Handeling | readonly Handeling[])[]
): Moment => ({ op: dag, handelingen: handelingen.flat() });
