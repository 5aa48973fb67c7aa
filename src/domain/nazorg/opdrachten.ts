import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { Herijkingsreden, Knelpunt } from './feiten.ts';

/** Wat de nazorg van de andere slices moet weten. */
export type NazorgContext = {
  readonly rapportVerstrekt: boolean;
  /** Maatregelen die wel zijn verstrekt maar nog niet betaald of beeindigd. */
  readonly openVerplichtingen: number;
};

type NazorgInhoud =
  | { readonly type: 'PlanNazorg'; readonly dag: CalendarDay }
  | { readonly type: 'LegNazorggesprekVast'; readonly verslag: string; readonly terugbellen: boolean }
  | { readonly type: 'MeldKnelpunt'; readonly knelpunt: Knelpunt }
  | { readonly type: 'MeldHerijkingAan'; readonly reden: Herijkingsreden }
  | { readonly type: 'SluitDossier'; readonly reden: 'klaar' | 'einde-ambt' | 'op-verzoek' };

export type NazorgCommand = NazorgInhoud & { readonly op: CalendarDay; readonly context: NazorgContext };
