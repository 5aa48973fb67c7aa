import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { Compartiment } from '../gedeeld/compartiment.ts';
import type { Domein } from '../gedeeld/domein.ts';
import type { Maatregel } from '../gedeeld/maatregel.ts';
import { type TeruggaafThema, type ToetsingEvent, toetsingCompartimenten } from './toetsing-feiten.ts';
import { type WijzigingEvent, wijzigingCompartimenten } from './wijziging-feiten.ts';

export { type TeruggaafThema, teruggaafThemas } from './toetsing-feiten.ts';

export type Teruggaafreden = { readonly thema: TeruggaafThema; readonly toelichting: string };

export type LeegDomein = { readonly domein: Domein; readonly reden: string };
/** A measure without a scenario, and why it stands in the advice all the same. */
export type LosseMaatregel = { readonly maatregel: string; readonly reden: string };

/** A measure that was talked about and that the office-holder does not want; the reason is theirs to give. */
export type NietGewenst = {
  readonly id: string;
  /** Code in the catalogue; null when the adviser described it. */
  readonly code: string | null;
  readonly domein: Domein;
  readonly titel: string;
  readonly reden: string;
};

/** Which unmet parts of the home have to do with a measure; for the ministry's figures, the law makes no difference. */
export type PkvwRelatie = { readonly maatregel: string; readonly openingen: readonly string[] };

export type LosScenario = { readonly scenario: string; readonly reden: string };

export type AdviesEvent =
  | ToetsingEvent
  | WijzigingEvent
  | {
      readonly type: 'AdviesOpgesteld';
      readonly op: CalendarDay;
      readonly opsteller: AccountId;
      readonly catalogusversie: CalendarDay;
    }
  | { readonly type: 'MaatregelGeadviseerd'; readonly op: CalendarDay; readonly maatregel: Maatregel }
  | { readonly type: 'MaatregelVervallen'; readonly op: CalendarDay; readonly maatregel: string }
  | {
      readonly type: 'TerToetsingAangeboden';
      readonly op: CalendarDay;
      readonly door: AccountId;
      readonly legeDomeinen: readonly LeegDomein[];
      readonly losseScenarios: readonly LosScenario[];
      /** Absent in facts from before a measure could stand without a scenario. */
      readonly losseMaatregelen?: readonly LosseMaatregel[];
    }
  | { readonly type: 'NietGewenstVastgelegd'; readonly op: CalendarDay; readonly nietGewenst: NietGewenst }
  | { readonly type: 'NietGewenstVervallen'; readonly op: CalendarDay; readonly nietGewenst: string }
  | {
      readonly type: 'PkvwRelatieVastgelegd';
      readonly op: CalendarDay;
      readonly relaties: readonly PkvwRelatie[];
    }
  | {
      readonly type: 'InToetsingGenomen';
      readonly op: CalendarDay;
      readonly toetser: AccountId;
      readonly toets: 'eerste' | 'tweede';
    }
  | {
      readonly type: 'Teruggegeven';
      readonly op: CalendarDay;
      readonly toetser: AccountId;
      readonly redenen: readonly Teruggaafreden[];
      /** The version of the themes; absent in facts from before they had one. */
      readonly themaversie?: CalendarDay;
    }
  | {
      readonly type: 'EersteToetsAkkoord';
      readonly op: CalendarDay;
      readonly toetser: AccountId;
      readonly opmerking: string;
    }
  | {
      readonly type: 'AdviesVastgesteld';
      readonly op: CalendarDay;
      readonly toetser: AccountId;
      readonly nummer: string;
      readonly pkvwHardeEis: boolean;
      readonly woning: string;
    }
  | { readonly type: 'AdviesVerstrekt'; readonly op: CalendarDay }
  | { readonly type: 'AdviesIngetrokken'; readonly op: CalendarDay; readonly reden: string };

export const adviesCompartimenten = {
  AdviesOpgesteld: 'advies',
  MaatregelGeadviseerd: 'advies',
  MaatregelVervallen: 'advies',
  TerToetsingAangeboden: 'advies',
  NietGewenstVastgelegd: 'advies',
  NietGewenstVervallen: 'advies',
  PkvwRelatieVastgelegd: 'advies',
  InToetsingGenomen: 'proces',
  Teruggegeven: 'advies',
  EersteToetsAkkoord: 'advies',
  AdviesVastgesteld: 'advies',
  AdviesVerstrekt: 'proces',
  AdviesIngetrokken: 'advies',
  ...toetsingCompartimenten,
  ...wijzigingCompartimenten,
} as const satisfies Record<AdviesEvent['type'], Compartiment>;
