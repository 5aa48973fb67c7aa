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

/** Who tried whether it works. */
export const testers = ['bestuurder', 'leverancier', 'organisatie'] as const;
export type Tester = (typeof testers)[number];

/** Paid once, or returning. */
export const kostensoorten = ['eenmalig', 'periodiek'] as const;
export type Kostensoort = (typeof kostensoorten)[number];

/** What returning costs are for. */
export const abonnementen = ['alarmopvolging', 'rac', 'persoonlijk-alarm', 'onderhoud', 'anders'] as const;
export type Abonnement = (typeof abonnementen)[number];

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
      /** The last day agreed; the loan ends with the office in any case. */
      readonly tot?: CalendarDay;
      /** What comes back then, and who takes it away. */
      readonly teruggave?: string;
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
      /** Which order of this case it belongs to; measures on one work order share it. */
      readonly werkbon?: string;
    }
  | {
      readonly type: 'OpdrachtIngetrokken';
      readonly op: CalendarDay;
      readonly maatregel: string;
      readonly reden: string;
    }
  | { readonly type: 'Opgeleverd'; readonly op: CalendarDay; readonly maatregel: string }
  | {
      readonly type: 'Getest';
      readonly op: CalendarDay;
      readonly maatregel: string;
      readonly bevinding: string;
      readonly getestDoor?: Tester;
    }
  | {
      readonly type: 'GebrekGemeld';
      readonly op: CalendarDay;
      readonly maatregel: string;
      readonly omschrijving: string;
      /** Absent when the organisation itself reported it. */
      readonly gemeldDoor?: 'bestuurder';
    }
  | {
      readonly type: 'FactuurOntvangen';
      readonly op: CalendarDay;
      readonly maatregel: string;
      readonly factuur: string;
      readonly leverancier: string;
      readonly factuurdatum: CalendarDay;
      readonly bedragCent: Cents;
      /** The VAT in the amount, as the invoice says; absent when nobody typed it. */
      readonly btwCent?: Cents;
      readonly kosten: Kostensoort;
    }
  | {
      readonly type: 'CreditnotaOntvangen';
      readonly op: CalendarDay;
      readonly maatregel: string;
      readonly creditnota: string;
      /** The invoice it takes something off. */
      readonly factuur: string;
      readonly bedragCent: Cents;
      readonly btwCent?: Cents;
      readonly reden: string;
    }
  | {
      readonly type: 'Betaald';
      readonly op: CalendarDay;
      readonly maatregel: string;
      readonly bedragCent: Cents;
      readonly factuur: string;
      readonly redenHoger?: string;
      /** Absent for what is paid once. */
      readonly kosten?: Kostensoort;
    }
  | {
      readonly type: 'TerugbetalingOntvangen';
      readonly op: CalendarDay;
      readonly maatregel: string;
      readonly factuur: string;
      readonly bedragCent: Cents;
    }
  | {
      readonly type: 'PeriodiekeKostenVastgelegd';
      readonly op: CalendarDay;
      readonly maatregel: string;
      readonly perMaandCent: Cents;
      readonly vanaf: CalendarDay;
      readonly verlengtOp: CalendarDay | null;
      readonly waarvoor?: Abonnement;
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
    }
  | { readonly type: 'RetourOntvangen'; readonly op: CalendarDay; readonly maatregel: string };

export const uitvoeringCompartimenten = {
  VerstrekkingVastgesteld: 'uitvoering',
  // The facts of the test name home and certificate; the organisation sees only outcome and grounds.
  RechtstoetsBewaard: 'woning',
  TerBeschikkingGesteld: 'uitvoering',
  OfferteOntvangen: 'uitvoering',
  OpdrachtGegeven: 'uitvoering',
  Opgeleverd: 'uitvoering',
  OpdrachtIngetrokken: 'uitvoering',
  Getest: 'uitvoering',
  GebrekGemeld: 'uitvoering',
  FactuurOntvangen: 'uitvoering',
  CreditnotaOntvangen: 'uitvoering',
  Betaald: 'uitvoering',
  TerugbetalingOntvangen: 'uitvoering',
  PeriodiekeKostenVastgelegd: 'uitvoering',
  Afgeschaald: 'uitvoering',
  Beeindigd: 'uitvoering',
  RetourOntvangen: 'uitvoering',
} as const satisfies Record<UitvoeringEvent['type'], Compartiment>;
