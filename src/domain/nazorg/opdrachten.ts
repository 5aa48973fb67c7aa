import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { Herijkingsreden, Knelpunt } from './feiten.ts';

/** What aftercare must know of the other slices. */
export type NazorgContext = {
  readonly rapportVerstrekt: boolean;
  /** Measures that were provided and are not yet paid or ended. */
  readonly openVerplichtingen: number;
};

type NazorgInhoud =
  | { readonly type: 'PlanNazorg'; readonly dag: CalendarDay }
  | { readonly type: 'LegNazorggesprekVast'; readonly verslag: string; readonly terugbellen: boolean }
  | { readonly type: 'MeldKnelpunt'; readonly knelpunt: Knelpunt }
  | { readonly type: 'MeldHerijkingAan'; readonly reden: Herijkingsreden }
  | { readonly type: 'SluitDossier'; readonly reden: 'klaar' | 'einde-ambt' | 'op-verzoek' };

export type NazorgCommand = NazorgInhoud & { readonly op: CalendarDay; readonly context: NazorgContext };
