import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { Compartiment } from '../gedeeld/compartiment.ts';

export const knelpunten = [
  'keurmerk',
  'leverancier',
  'doorlooptijd',
  'kosten',
  'onduidelijk-wie',
  'maatregel-past-niet',
  'anders',
] as const;
export type Knelpunt = (typeof knelpunten)[number];

export const herijkingsredenen = [
  'verhuizing',
  'nieuwe-dreiging',
  'nieuw-ambt',
  'tijd-verstreken',
  'anders',
] as const;
export type Herijkingsreden = (typeof herijkingsredenen)[number];

export type NazorgEvent =
  | { readonly type: 'NazorgGepland'; readonly op: CalendarDay; readonly dag: CalendarDay }
  | {
      readonly type: 'NazorgGesproken';
      readonly op: CalendarDay;
      readonly verslag: string;
      readonly terugbellen: boolean;
    }
  | { readonly type: 'KnelpuntGemeld'; readonly op: CalendarDay; readonly knelpunt: Knelpunt }
  | { readonly type: 'HerijkingAangemeld'; readonly op: CalendarDay; readonly reden: Herijkingsreden }
  | {
      readonly type: 'DossierGesloten';
      readonly op: CalendarDay;
      readonly reden: 'klaar' | 'einde-ambt' | 'op-verzoek';
    };

export const nazorgCompartimenten = {
  NazorgGepland: 'proces',
  NazorgGesproken: 'nazorg',
  KnelpuntGemeld: 'nazorg',
  HerijkingAangemeld: 'proces',
  DossierGesloten: 'proces',
} as const satisfies Record<NazorgEvent['type'], Compartiment>;
