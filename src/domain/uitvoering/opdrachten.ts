import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { Cents } from '#kernel/money.ts';
import type { GedeeldeMaatregel } from '../gedeeld/maatregel.ts';
import type { RechtstoetsFeiten } from '../regeling/feiten.ts';

/** What providing must know: what is shared now, and the facts for the legal test on this day. */
export type UitvoeringContext = {
  readonly gedeeld: readonly GedeeldeMaatregel[];
  readonly feiten: RechtstoetsFeiten;
};

type UitvoeringInhoud =
  | {
      readonly type: 'StelVerstrekkingVast';
      readonly maatregelen: readonly string[];
      /** What a jurist judged about measures outside the home; without it those are not provided under lid 1. */
      readonly oordeelJurist?: string;
    }
  | { readonly type: 'StelTerBeschikking'; readonly maatregel: string; readonly reden: string }
  | {
      readonly type: 'LegOfferteVast';
      readonly maatregel: string;
      readonly leverancier: string;
      readonly eenmaligCent: Cents;
      readonly perMaandCent: Cents;
    }
  | {
      readonly type: 'GeefOpdracht';
      readonly maatregel: string;
      readonly leverancier: string;
      readonly leveringVoor?: CalendarDay;
    }
  | { readonly type: 'MeldOplevering'; readonly maatregel: string }
  | { readonly type: 'MeldTestGoed'; readonly maatregel: string; readonly bevinding: string }
  | { readonly type: 'MeldGebrek'; readonly maatregel: string; readonly omschrijving: string }
  | {
      readonly type: 'Betaal';
      readonly maatregel: string;
      readonly bedragCent: Cents;
      readonly factuur: string;
      readonly redenHoger?: string;
    }
  | {
      readonly type: 'LegPeriodiekeKostenVast';
      readonly maatregel: string;
      readonly perMaandCent: Cents;
      readonly vanaf: CalendarDay;
      readonly verlengtOp: CalendarDay | null;
    }
  | { readonly type: 'SchaalAf'; readonly maatregel: string; readonly reden: string }
  | { readonly type: 'Beeindig'; readonly maatregel: string; readonly reden: string };

export type UitvoeringCommand = UitvoeringInhoud & {
  readonly op: CalendarDay;
  readonly context: UitvoeringContext;
};
