import { findNormtijd } from '#application/referentie/normtijden.ts';
import type { Schakel } from '#domain/gedeeld/schakel.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { formatCount } from '#web/components/format.ts';

/** "meestal binnen 10 werkdagen", our own norm; empty for a step without one. */
export const meestal = (schakel: Schakel, op: CalendarDay): string => {
  const norm = findNormtijd(schakel, op);
  if (norm === undefined) return '';
  return norm.werkdagen === 0
    ? 'meestal dezelfde dag'
    : `meestal binnen ${formatCount(norm.werkdagen, 'werkdag', 'werkdagen')}`;
};
