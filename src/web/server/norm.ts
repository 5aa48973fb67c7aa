import { findNormtijd } from '#application/referentie/normtijden.ts';
import type { Schakel } from '#domain/gedeeld/schakel.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { formatCount } from '#web/components/format.ts';

/** "meestal binnen 10 werkdagen"; empty for a step without a norm. */
export const meestal = (schakel: Schakel, op: CalendarDay): string => {
  const norm = findNormtijd(schakel, op);
  if (norm === undefined) return '';
  return norm.werkdagen === 0
    ? 'meestal dezelfde dag'
    : `meestal binnen ${formatCount(norm.werkdagen, 'werkdag', 'werkdagen')}`;
};

/** "Dit lukt meestal binnen 10 werkdagen." by our own norm; empty for a step without one. */
export const lukt = (schakel: Schakel | null, op: CalendarDay): string => {
  const norm = schakel === null ? '' : meestal(schakel, op);
  return norm === '' ? '' : `Dit lukt ${norm}.`;
};
