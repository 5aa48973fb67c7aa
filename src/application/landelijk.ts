import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { Telling } from './application.ts';

/** The steps the national picture shows, with the fact that counts as that step. */
const STAPPEN: readonly (readonly [feit: string, stap: string])[] = [
  ['AanmeldingIngediend', 'Aangemeld'],
  ['HuisbezoekGevoerd', 'Huisbezoek gedaan'],
  ['AdviesVastgesteld', 'Advies vastgesteld'],
  ['AdviesVerstrekt', 'Rapport verstrekt'],
  ['KeuzeAfgerond', 'Keuze gemaakt'],
  ['DossierGesloten', 'Afgesloten'],
];

/** Below this a count is not shown, because it could point at a person. */
export const DREMPEL = 10;
/** Shown counts are rounded to a multiple of this. */
export const AFRONDING = 5;

const halfjaar = (day: CalendarDay): string =>
  `${day.slice(0, 4)}, ${day.slice(5, 7) <= '06' ? 'eerste' : 'tweede'} helft`;

const shown = (count: number): number | null =>
  count < DREMPEL ? null : Math.round(count / AFRONDING) * AFRONDING;

/**
 * Counts per half year and step. Only finished half years are shown, so that looking twice does not
 * reveal one new case. Input: counts per fact type and day, without a dossier.
 */
export const landelijkeTellingen = (
  counts: readonly { readonly type: string; readonly day: CalendarDay; readonly count: number }[],
  today: CalendarDay,
): readonly Telling[] => {
  const current = halfjaar(today);
  const totals = new Map<string, Map<string, number>>();
  for (const { type, day, count } of counts) {
    const periode = halfjaar(day);
    if (periode >= current) continue;
    const perFeit = totals.get(periode) ?? new Map<string, number>();
    totals.set(periode, perFeit.set(type, (perFeit.get(type) ?? 0) + count));
  }
  return [...totals.entries()]
    .sort(([a], [b]) => a.localeCompare(b))
    .flatMap(([periode, perFeit]) =>
      STAPPEN.map(([feit, stap]) => ({ periode, stap, aantal: shown(perFeit.get(feit) ?? 0) })),
    );
};
