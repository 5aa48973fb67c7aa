import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { Compartiment } from '../gedeeld/compartiment.ts';
import type { Domein } from '../gedeeld/domein.ts';
import type { Maatregelgevolg } from './gevolg.ts';
import type { Vergelijkprofiel } from './vergelijkprofiel.ts';

/** The paragraph of an advice that a remark stands at. */
export type Plek = 'dreiging' | 'pkvw' | `scenario:${string}` | `maatregel:${string}` | `domein:${Domein}`;

/** Why a reviewer returns an advice; per theme, so that it can become a figure. */
export const teruggaafThemas = [
  'onderbouwing-dreiging',
  'scenario-zonder-maatregel',
  'maatregel-niet-passend',
  'ongelijk-met-vergelijkbaar',
  'pkvw-oordeel',
  'leesbaarheid',
  'ontbrekend-domein',
] as const;
export type TeruggaafThema = (typeof teruggaafThemas)[number];

/** One fact per theme of a return: the type can be read without opening anything, so returns can be counted. */
export const teruggaafFeiten = [
  'TeruggegevenOmDreiging',
  'TeruggegevenOmScenario',
  'TeruggegevenOmMaatregel',
  'TeruggegevenOmOngelijkheid',
  'TeruggegevenOmKeurmerk',
  'TeruggegevenOmLeesbaarheid',
  'TeruggegevenOmDomein',
] as const;
export type Teruggaaffeit = (typeof teruggaafFeiten)[number];

export type ToetsingEvent =
  | {
      readonly type: 'OpmerkingGeplaatst';
      readonly op: CalendarDay;
      readonly toetser: AccountId;
      readonly plek: Plek;
      readonly tekst: string;
    }
  | {
      readonly type: 'OpmerkingIngetrokken';
      readonly op: CalendarDay;
      readonly toetser: AccountId;
      readonly plek: Plek;
    }
  | {
      readonly type: 'OpmerkingBeantwoord';
      readonly op: CalendarDay;
      readonly plek: Plek;
      readonly tekst: string;
    }
  | { readonly type: Teruggaaffeit; readonly op: CalendarDay }
  | {
      readonly type: 'VergelijkingVastgelegd';
      readonly op: CalendarDay;
      readonly profiel: Vergelijkprofiel;
    }
  | {
      readonly type: 'AdviesgevolgVastgelegd';
      readonly op: CalendarDay;
      /** Whose advice it was: nobody else is given it. */
      readonly eigenaars: readonly AccountId[];
      readonly gevolgen: readonly Maatregelgevolg[];
    }
  | {
      readonly type: 'TeruggaveVastgelegd';
      readonly op: CalendarDay;
      /** Whose advice came back: nobody else is given it. */
      readonly eigenaars: readonly AccountId[];
      readonly themas: readonly TeruggaafThema[];
    };

export const toetsingCompartimenten = {
  OpmerkingGeplaatst: 'advies',
  OpmerkingIngetrokken: 'advies',
  OpmerkingBeantwoord: 'advies',
  TeruggegevenOmDreiging: 'proces',
  TeruggegevenOmScenario: 'proces',
  TeruggegevenOmMaatregel: 'proces',
  TeruggegevenOmOngelijkheid: 'proces',
  TeruggegevenOmKeurmerk: 'proces',
  TeruggegevenOmLeesbaarheid: 'proces',
  TeruggegevenOmDomein: 'proces',
  VergelijkingVastgelegd: 'vergelijking',
  AdviesgevolgVastgelegd: 'vergelijking',
  TeruggaveVastgelegd: 'vergelijking',
} as const satisfies Record<ToetsingEvent['type'], Compartiment>;
