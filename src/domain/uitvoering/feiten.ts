import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { Cents } from '#kernel/money.ts';
import type { Compartiment } from '../gedeeld/compartiment.ts';
import type { GedeeldeMaatregel } from '../gedeeld/maatregel.ts';
import type { RechtstoetsFeiten, RechtstoetsUitkomst } from '../regeling/feiten.ts';

/** The receipt of a legal test: under which rules, with which facts, and what came out. */
export type Ontvangstbewijs = {
  readonly regelversie: string;
  readonly feiten: RechtstoetsFeiten;
  readonly uitkomst: RechtstoetsUitkomst;
};

export type UitvoeringEvent =
  | {
      readonly type: 'VerstrekkingVastgesteld';
      readonly op: CalendarDay;
      readonly maatregel: GedeeldeMaatregel;
      readonly uitkomst: RechtstoetsUitkomst;
      readonly oordeelJurist?: string;
    }
  | {
      readonly type: 'RechtstoetsBewaard';
      readonly op: CalendarDay;
      readonly maatregelen: readonly string[];
      readonly bewijs: Ontvangstbewijs;
    }
  | {
      readonly type: 'TerBeschikkingGesteld';
      readonly op: CalendarDay;
      readonly maatregel: GedeeldeMaatregel;
      readonly reden: string;
    }
  | {
      readonly type: 'OfferteOntvangen';
      readonly op: CalendarDay;
      readonly maatregel: string;
      readonly leverancier: string;
      readonly eenmaligCent: Cents;
      readonly perMaandCent: Cents;
    }
  | {
      readonly type: 'OpdrachtGegeven';
      readonly op: CalendarDay;
      readonly maatregel: string;
      readonly leverancier: string;
      readonly eenmaligCent: Cents;
      readonly perMaandCent: Cents;
      readonly leveringVoor?: CalendarDay;
    }
  | { readonly type: 'Opgeleverd'; readonly op: CalendarDay; readonly maatregel: string }
  | {
      readonly type: 'Getest';
      readonly op: CalendarDay;
      readonly maatregel: string;
      readonly bevinding: string;
    }
  | {
      readonly type: 'GebrekGemeld';
      readonly op: CalendarDay;
      readonly maatregel: string;
      readonly omschrijving: string;
    }
  | {
      readonly type: 'Betaald';
      readonly op: CalendarDay;
      readonly maatregel: string;
      readonly bedragCent: Cents;
      readonly factuur: string;
      readonly redenHoger?: string;
    }
  | {
      readonly type: 'PeriodiekeKostenVastgelegd';
      readonly op: CalendarDay;
      readonly maatregel: string;
      readonly perMaandCent: Cents;
      readonly vanaf: CalendarDay;
      readonly verlengtOp: CalendarDay | null;
    }
  | {
      readonly type: 'Afgeschaald';
      readonly op: CalendarDay;
      readonly maatregel: string;
      readonly reden: string;
    }
  | {
      readonly type: 'Beeindigd';
      readonly op: CalendarDay;
      readonly maatregel: string;
      readonly reden: string;
    };

export const uitvoeringCompartimenten = {
  VerstrekkingVastgesteld: 'uitvoering',
  // The facts of the test name home and certificate; the organisation sees only outcome and grounds.
  RechtstoetsBewaard: 'woning',
  TerBeschikkingGesteld: 'uitvoering',
  OfferteOntvangen: 'uitvoering',
  OpdrachtGegeven: 'uitvoering',
  Opgeleverd: 'uitvoering',
  Getest: 'uitvoering',
  GebrekGemeld: 'uitvoering',
  Betaald: 'uitvoering',
  PeriodiekeKostenVastgelegd: 'uitvoering',
  Afgeschaald: 'uitvoering',
  Beeindigd: 'uitvoering',
} as const satisfies Record<UitvoeringEvent['type'], Compartiment>;
