import { geraakt } from '#domain/advies/verschil.ts';
import { heropenKeuze } from '#domain/keuze/heropenen.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { Decided } from './decide.ts';
import type { Zaak } from './zaak.ts';

/** What follows for the choice when a next version of the advice was just established; `zaak` is the state after it. */
export const naNieuweVersie = (
  { advies, keuze }: Zaak,
  besloten: readonly Decided[],
  op: CalendarDay,
): readonly Decided[] => {
  const laatste = advies.versies.at(-1);
  if (laatste === undefined || !besloten.some(({ feit }) => feit.type === 'AdviesVastgesteld')) return [];
  return heropenKeuze(keuze, { op, ...advies, geraakt: geraakt(laatste) }).map(
    (feit): Decided => ({ slice: 'keuze', feit }),
  );
};
