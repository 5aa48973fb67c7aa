import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { Compartiment } from '../gedeeld/compartiment.ts';
import type { GedeeldeMaatregel } from '../gedeeld/maatregel.ts';

/** Why someone does not take a measure now; never required. */
export const redencodes = [
  'eigen-oplossing',
  'past-niet-bij-mij',
  'privacy',
  'uiterlijk-van-de-woning',
  'kosten-keurmerk',
  'geen-dreiging-ervaren',
  'anders',
] as const;
export type Redencode = (typeof redencodes)[number];

export type GedeeldDeel = 'maatregelen' | 'kosten';

export type KeuzeEvent =
  | { readonly type: 'MaatregelGekozen'; readonly op: CalendarDay; readonly maatregel: string }
  | {
      readonly type: 'AlternatiefGekozen';
      readonly op: CalendarDay;
      readonly maatregel: string;
      readonly alternatief: string;
    }
  | {
      readonly type: 'MaatregelAfgezien';
      readonly op: CalendarDay;
      readonly maatregel: string;
      readonly reden?: Redencode;
    }
  | { readonly type: 'KeuzeAfgerond'; readonly op: CalendarDay }
  | {
      readonly type: 'KeuzeHeropend';
      readonly op: CalendarDay;
      /** The measures that were added, changed or dropped: what was chosen about them counts no more. */
      readonly maatregelen: readonly string[];
      /** Whether there is anything to choose, or measures were only dropped. */
      readonly teKiezen: boolean;
    }
  | { readonly type: 'FotoGeweigerd'; readonly op: CalendarDay; readonly foto: string }
  | { readonly type: 'FotoToegelaten'; readonly op: CalendarDay; readonly foto: string }
  | {
      readonly type: 'GedeeldMetOrganisatie';
      readonly op: CalendarDay;
      readonly deel: GedeeldDeel;
      readonly maatregelen: readonly GedeeldeMaatregel[];
      /** Of the advice they come from; absent in facts from before it was kept. */
      readonly versie?: number;
    }
  | { readonly type: 'DelenIngetrokken'; readonly op: CalendarDay; readonly deel: GedeeldDeel };

export const keuzeCompartimenten = {
  MaatregelGekozen: 'keuze',
  AlternatiefGekozen: 'keuze',
  MaatregelAfgezien: 'keuze',
  KeuzeAfgerond: 'proces',
  KeuzeHeropend: 'keuze',
  // It is about a picture of the home: who sees the one, sees the other.
  FotoGeweigerd: 'woning',
  FotoToegelaten: 'woning',
  GedeeldMetOrganisatie: 'gedeeld',
  DelenIngetrokken: 'gedeeld',
} as const satisfies Record<KeuzeEvent['type'], Compartiment>;
