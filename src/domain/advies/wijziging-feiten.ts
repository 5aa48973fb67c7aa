import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { Compartiment } from '../gedeeld/compartiment.ts';

export const wijzigingsredenen = ['fout', 'situatie', 'maatregel-vervalt'] as const;
/** Why an established advice is changed: an error was found, the situation changed, or a measure is withdrawn. */
export type Wijzigingsreden = (typeof wijzigingsredenen)[number];

export type WijzigingEvent =
  | {
      readonly type: 'WijzigingGeopend';
      readonly op: CalendarDay;
      readonly door: AccountId;
      readonly reden: Wijzigingsreden;
    }
  | { readonly type: 'WijzigingToegelicht'; readonly op: CalendarDay; readonly toelichting: string }
  | { readonly type: 'WijzigingGestaakt'; readonly op: CalendarDay };

export const wijzigingCompartimenten = {
  WijzigingGeopend: 'proces',
  WijzigingToegelicht: 'advies',
  WijzigingGestaakt: 'proces',
} as const satisfies Record<WijzigingEvent['type'], Compartiment>;
