import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { Teruggaafreden, TeruggaafThema } from './feiten.ts';
import { type Teruggaaffeit, type ToetsingEvent, teruggaafFeiten } from './toetsing-feiten.ts';

const FEIT: Readonly<Record<TeruggaafThema, Teruggaaffeit>> = {
  'onderbouwing-dreiging': 'TeruggegevenOmDreiging',
  'scenario-zonder-maatregel': 'TeruggegevenOmScenario',
  'maatregel-niet-passend': 'TeruggegevenOmMaatregel',
  'ongelijk-met-vergelijkbaar': 'TeruggegevenOmOngelijkheid',
  'pkvw-oordeel': 'TeruggegevenOmKeurmerk',
  leesbaarheid: 'TeruggegevenOmLeesbaarheid',
  'ontbrekend-domein': 'TeruggegevenOmDomein',
};

/** One countable fact for each theme that the reasons name, however often they name it. */
export const themafeiten = (
  redenen: readonly Teruggaafreden[],
  op: CalendarDay,
): readonly ToetsingEvent[] => {
  const genoemd = new Set(redenen.map(({ thema }) => FEIT[thema]));
  return teruggaafFeiten.filter((type) => genoemd.has(type)).map((type) => ({ type, op }));
};
