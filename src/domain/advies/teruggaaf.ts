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

/** Below this many returns nothing is told of them. */
const TE_WEINIG = 5;

/** How often somebody's advices came back, by theme, most frequent first; a return may name several. Null is fewer than five. */
export type Teruggaafblik =
  | { readonly genoeg: false }
  | {
      readonly genoeg: true;
      readonly keren: number;
      readonly themas: readonly { readonly thema: TeruggaafThema; readonly aantal: number | null }[];
    };

/** Adds up the returns of the advices of one author. */
export const teruggaafblik = (teruggaven: readonly (readonly TeruggaafThema[])[]): Teruggaafblik => {
  if (teruggaven.length < TE_WEINIG) return { genoeg: false };
  const genoemd = teruggaven.flat();
  const keren = (gezocht: TeruggaafThema): number => genoemd.filter((thema) => thema === gezocht).length;
  return {
    genoeg: true,
    keren: teruggaven.length,
    themas: [...new Set(genoemd)]
      .sort((een, ander) => keren(ander) - keren(een))
      .map((thema) => ({ thema, aantal: keren(thema) < TE_WEINIG ? null : keren(thema) })),
  };
};
