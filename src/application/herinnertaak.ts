import type { Kaart } from '#domain/bevoegdheid/kaart.ts';
import type { Gevraagde } from '#domain/nazorg/feiten.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { StatistischeInhoud } from './cijfers/uit-feiten.ts';

/** What a task says of one dossier on a day: to whom, under which names, the card after it, and what figures may know. */
export type Gezegd = {
  readonly kaart: Kaart;
  readonly tegen: readonly Gevraagde[];
  readonly sleutels: readonly string[];
  readonly statistisch?: readonly StatistischeInhoud[];
};

/** Undefined when the moment has not come. */
export type Taak = (kaart: Kaart, today: CalendarDay) => Gezegd | undefined;
