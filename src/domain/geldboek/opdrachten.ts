import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { Boekregel, Leverancier } from './feiten.ts';

export type GeldboekCommand =
  | { readonly type: 'OpenGeldboek'; readonly op: CalendarDay; readonly code: string }
  /** Books what the book does not have yet; lines it knows are left as they are. */
  | { readonly type: 'BoekGeld'; readonly op: CalendarDay; readonly regels: readonly Boekregel[] }
  /** Adds a supplier, or replaces what was known of the one with this name. */
  | { readonly type: 'LegLeverancierVast'; readonly op: CalendarDay; readonly leverancier: Leverancier };
