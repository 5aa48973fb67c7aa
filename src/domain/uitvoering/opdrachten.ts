import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { Cents } from '#kernel/money.ts';
import type { GedeeldeMaatregel } from '../gedeeld/maatregel.ts';
import type { RechtstoetsFeiten } from '../regeling/feiten.ts';
import type { Abonnement, Kostensoort, Tester } from './feiten.ts';

/** What providing must know: what is shared now, and the facts for the legal test on this day. */
export type UitvoeringContext = {
  /** Whether the office-holder acts, and not the organisation. */
  readonly doorBestuurder: boolean;
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
  | {
      readonly type: 'StelTerBeschikking';
      readonly maatregel: string;
      readonly reden: string;
      readonly tot?: CalendarDay;
      readonly teruggave?: string;
    }
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
      /** Other measures for the same supplier, on the same work order. */
      readonly ookVoor?: readonly string[];
    }
  | { readonly type: 'TrekOpdrachtIn'; readonly maatregel: string; readonly reden: string }
  | { readonly type: 'MeldOplevering'; readonly maatregel: string }
  | {
      readonly type: 'MeldTestGoed';
      readonly maatregel: string;
      readonly bevinding: string;
      readonly getestDoor?: Tester;
    }
  | { readonly type: 'MeldGebrek'; readonly maatregel: string; readonly omschrijving: string }
  | {
      readonly type: 'OntvangFactuur';
      readonly maatregel: string;
      readonly factuur: string;
      readonly factuurdatum: CalendarDay;
      readonly bedragCent: Cents;
      readonly btwCent?: Cents;
      readonly kosten: Kostensoort;
    }
  | {
      readonly type: 'OntvangCreditnota';
      readonly maatregel: string;
      readonly creditnota: string;
      readonly factuur: string;
      readonly bedragCent: Cents;
      readonly btwCent?: Cents;
      readonly reden: string;
    }
  | {
      /** Pays an invoice that was received, or one that is received with this payment. */
      readonly type: 'Betaal';
      readonly maatregel: string;
      readonly bedragCent: Cents;
      readonly factuur: string;
      readonly redenHoger?: string;
      readonly btwCent?: Cents;
      readonly kosten?: Kostensoort;
    }
  | {
      readonly type: 'OntvangTerugbetaling';
      readonly maatregel: string;
      readonly factuur: string;
      readonly bedragCent: Cents;
    }
  | {
      readonly type: 'LegPeriodiekeKostenVast';
      readonly maatregel: string;
      readonly perMaandCent: Cents;
      readonly vanaf: CalendarDay;
      readonly verlengtOp: CalendarDay | null;
      readonly waarvoor?: Abonnement;
    }
  | { readonly type: 'SchaalAf'; readonly maatregel: string; readonly reden: string }
  | { readonly type: 'Beeindig'; readonly maatregel: string; readonly reden: string }
  | { readonly type: 'MeldRetour'; readonly maatregel: string };

export type UitvoeringCommand = UitvoeringInhoud & {
  readonly op: CalendarDay;
  readonly context: UitvoeringContext;
};
