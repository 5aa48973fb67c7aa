import { addMonths, type CalendarDay } from '#kernel/calendar-day.ts';
import type { Herinnering } from '../gedeeld/herinnering.ts';
import type { OrganisatieState } from './toestand.ts';

/** Elections, how many months later a new board is to be invited, and how many months that still makes sense. */
export type Bestuurswissel = {
  readonly begin: CalendarDay;
  readonly uitnodigenNaMaanden: readonly number[];
  readonly starttijd: number;
};

/** Inviting a new board after elections; nothing any more once somebody was invited since. */
export const uitnodigHerinneringen = (
  { uitgenodigd }: OrganisatieState,
  wissels: readonly Bestuurswissel[],
): readonly Herinnering[] =>
  wissels
    .filter(({ begin }) => !uitgenodigd.some(({ op }) => op >= begin))
    .flatMap(({ begin, uitnodigenNaMaanden, starttijd }) =>
      uitnodigenNaMaanden.map((maanden) => ({
        sleutel: `bestuur:${begin}:${maanden}`,
        voor: 'functionaris' as const,
        dag: addMonths(begin, maanden),
        tot: addMonths(begin, starttijd),
      })),
    );
