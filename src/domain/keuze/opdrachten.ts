import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { Maatregel } from '../gedeeld/maatregel.ts';
import type { GedeeldDeel, Redencode } from './feiten.ts';

/** What the choice must know of the advice: there is nothing to choose before the report is issued. */
export type KeuzeContext = {
  readonly adviesVerstrekt: boolean;
  readonly maatregelen: readonly Maatregel[];
  /** Of the advice that holds. */
  readonly versie: number;
  /** The photos of the home, whether or not they stand in the report. */
  readonly fotos: readonly string[];
};

type KeuzeInhoud =
  | { readonly type: 'KiesMaatregel'; readonly maatregel: string }
  | { readonly type: 'KiesAlternatief'; readonly maatregel: string; readonly alternatief: string }
  | { readonly type: 'ZieAfVanMaatregel'; readonly maatregel: string; readonly reden?: Redencode }
  | { readonly type: 'RondKeuzeAf' }
  | { readonly type: 'WeigerFoto'; readonly foto: string }
  | { readonly type: 'LaatFotoToe'; readonly foto: string }
  | { readonly type: 'DeelMetOrganisatie'; readonly deel: GedeeldDeel }
  | { readonly type: 'TrekDelenIn'; readonly deel: GedeeldDeel };

export type KeuzeCommand = KeuzeInhoud & { readonly op: CalendarDay; readonly context: KeuzeContext };
