/** When the scheme asks how it goes: from fixed days, by rules that are data. */
import { addDays, addMonths, type CalendarDay } from '#kernel/calendar-day.ts';

/** One moment: so long after (or, negative, before) its anchor, once or every year from then on. */
export type Momentregel = {
  readonly code: string;
  readonly vanaf: 'rapport' | 'verkiezingen' | 'einde-ambt';
  readonly maanden: number;
  readonly dagen: number;
  readonly elkJaar: boolean;
};

/** The days moments are counted from; null when none is known, or elections do not end this office. */
export type Ankers = {
  readonly rapport: CalendarDay;
  readonly verkiezingen: CalendarDay | null;
  readonly 'einde-ambt': CalendarDay | null;
};

export type Nazorgmoment = { readonly code: string; readonly dag: CalendarDay };

const JAAR = 12;

const eersteNa = (regel: Momentregel, ankers: Ankers, na: CalendarDay): readonly Nazorgmoment[] => {
  const { code, maanden, dagen, elkJaar } = regel;
  const anker = ankers[regel.vanaf];
  if (anker === null) return [];
  const dagVan = (jaren: number) => addDays(addMonths(anker, maanden + jaren * JAAR), dagen);
  let jaren = 0;
  while (elkJaar && dagVan(jaren) <= na) jaren += 1;
  const dag = dagVan(jaren);
  return dag > na && dag > ankers.rapport ? [{ code, dag }] : [];
};

/** The first moment after this day; undefined when none is left. */
export const volgendMoment = (
  regels: readonly Momentregel[],
  ankers: Ankers,
  na: CalendarDay,
): Nazorgmoment | undefined =>
  regels
    .flatMap((regel) => eersteNa(regel, ankers, na))
    .toSorted((a, b) => a.dag.localeCompare(b.dag))
    .at(0);
