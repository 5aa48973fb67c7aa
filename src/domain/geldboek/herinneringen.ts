import type { CalendarDay } from '#kernel/calendar-day.ts';
import { type Herinnering, vooraf } from '../gedeeld/herinnering.ts';
import type { Boekregel } from './feiten.ts';
import { postenVan, vasteLast } from './posten.ts';

/** Before a subscription or maintenance is renewed, as the book stands at the end of day `op`. */
export const verlengingHerinneringen = (
  regels: readonly Boekregel[],
  op: CalendarDay,
): readonly Herinnering[] =>
  postenVan(regels, op).flatMap((post) => {
    const einde = vasteLast(post)?.verlengtOp;
    return einde === undefined
      ? []
      : vooraf({ wat: `verlenging:${post.zaak}/${post.regel}`, voor: 'functionaris', einde });
  });
