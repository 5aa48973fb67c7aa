import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { Cents } from '#kernel/money.ts';
import type { Compartiment } from '../gedeeld/compartiment.ts';
import type { Domein } from '../gedeeld/domein.ts';

/** What a line of the book is about; amounts are never negative, the kind says which way they go. */
export const boeksoorten = [
  'raming', // what the advice expects, from `bedragCent` to `totCent`
  'raming-per-maand',
  'verplichting', // ordered
  'verplichting-vervallen', // the order was taken back
  'factuur',
  'creditnota',
  'betaling',
  'terugbetaling',
  'vaste-last', // per month, from `vanaf`
  'levering', // the supplier says it is done; no amount
  'gebrek', // it did not work; no amount
  'einde', // the measure stopped: no new costs
] as const;
export type Boeksoort = (typeof boeksoorten)[number];

/** One line: on the number of the case and of the measure in it, without a name, an address or what the measure is. */
export type Boekregel = {
  /** Tells this line from all others of the book. */
  readonly sleutel: string;
  readonly op: CalendarDay;
  /** Number of the case, "3F7K-Q2M8". */
  readonly zaak: string;
  /** Which measure of the case: 1, 2, 3… */
  readonly regel: number;
  readonly soort: Boeksoort;
  readonly kosten: 'eenmalig' | 'periodiek';
  /** Eurocents incl. VAT. */
  readonly bedragCent: Cents;
  /** Upper end of an estimate. */
  readonly totCent?: Cents;
  readonly btwCent?: Cents;
  readonly leverancier?: string;
  /** Number of the invoice or credit note. */
  readonly stuk?: string;
  /** The day on which an order was agreed to be done. */
  readonly leveringVoor?: CalendarDay;
  /** First day of a monthly cost, and the day on which it is renewed. */
  readonly vanaf?: CalendarDay;
  readonly verlengtOp?: CalendarDay;
};

/** A monthly cost and the day on which it is renewed. */
export type Verlenging = Pick<Boekregel, 'zaak' | 'regel' | 'bedragCent'> & {
  readonly verlengtOp: CalendarDay;
};

/** What an organisation knows of a supplier. */
export type Leverancier = {
  readonly naam: string;
  /** Certificates and marks, as the supplier shows them; empty when none is known. */
  readonly erkenning: string;
  /** The last day on which that holds, when the organisation looked it up. */
  readonly erkenningTot?: CalendarDay;
  readonly domeinen: readonly Domein[];
  /** Where the supplier works, in the words of the organisation. */
  readonly regio: string;
  /** Why nothing is ordered there any more; null while it may be. */
  readonly gestopt: string | null;
};

/** What the deliveries of one supplier showed at one organisation: counts and weeks, without case, amount or day. */
export type Leveringen = {
  readonly leverancier: string;
  readonly domeinen: readonly Domein[];
  readonly erkenningTot?: CalendarDay;
  /** Whole weeks from order to delivery, shortest first: one for every delivery. */
  readonly weken: readonly number[];
  /** Deliveries with an agreed day, and how many of those were not later. */
  readonly metDag: number;
  readonly opTijd: number;
  readonly gebreken: number;
};

export type GeldboekEvent =
  | { readonly type: 'GeldboekGeopend'; readonly op: CalendarDay; readonly code: string }
  | { readonly type: 'GeldGeboekt'; readonly op: CalendarDay; readonly regels: readonly Boekregel[] }
  | { readonly type: 'LeverancierVastgelegd'; readonly op: CalendarDay; readonly leverancier: Leverancier }
  | {
      readonly type: 'LeveringenVastgelegd';
      readonly op: CalendarDay;
      /** Provinces in which the organisation lies. */
      readonly provincies: readonly string[];
      readonly leveringen: readonly Leveringen[];
    };

export const geldboekCompartimenten = {
  GeldboekGeopend: 'organisatie',
  GeldGeboekt: 'organisatie',
  LeverancierVastgelegd: 'organisatie',
  LeveringenVastgelegd: 'vergelijking',
} as const satisfies Record<GeldboekEvent['type'], Compartiment>;
