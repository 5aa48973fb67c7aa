/** Invoices of one measure: received, credited, paid, and what comes back. All amounts in eurocents incl. VAT. */
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { unreachable } from '#kernel/decider.ts';
import { type Cents, cents, sum } from '#kernel/money.ts';
import type { Kostensoort, UitvoeringEvent } from './feiten.ts';

type Bedrag = { readonly op: CalendarDay; readonly bedragCent: Cents };

export type Factuur = {
  readonly op: CalendarDay;
  readonly factuur: string;
  readonly leverancier: string;
  readonly factuurdatum: CalendarDay;
  readonly bedragCent: Cents;
  /** Null when nobody typed it. */
  readonly btwCent: Cents | null;
  readonly kosten: Kostensoort;
  readonly creditnotas: readonly (Bedrag & {
    readonly creditnota: string;
    readonly btwCent: Cents | null;
    readonly reden: string;
  })[];
  readonly betaald: readonly Bedrag[];
  readonly terugbetaald: readonly Bedrag[];
};

type Factuurfeit = Extract<
  UitvoeringEvent,
  { type: 'FactuurOntvangen' | 'CreditnotaOntvangen' | 'Betaald' | 'TerugbetalingOntvangen' }
>;

const totaal = (bedragen: readonly Bedrag[]): Cents => sum(bedragen.map(({ bedragCent }) => bedragCent));

/** What the invoice asks after its credit notes. */
export const nettoVan = ({ bedragCent, creditnotas }: Factuur): Cents =>
  cents(bedragCent - totaal(creditnotas));

/** What is still to be paid; below zero is what must come back from the supplier. */
export const openstaand = (factuur: Factuur): Cents =>
  cents(nettoVan(factuur) - totaal(factuur.betaald) + totaal(factuur.terugbetaald));

export const findFactuur = (facturen: readonly Factuur[], nummer: string): Factuur | undefined =>
  facturen.find(({ factuur }) => factuur === nummer);

const verder = (van: Factuur, feit: Exclude<Factuurfeit, { type: 'FactuurOntvangen' }>): Factuur => {
  const { op, bedragCent } = feit;
  switch (feit.type) {
    case 'CreditnotaOntvangen': {
      const { creditnota, btwCent = null, reden } = feit;
      return { ...van, creditnotas: [...van.creditnotas, { op, bedragCent, creditnota, btwCent, reden }] };
    }
    case 'Betaald':
      return { ...van, betaald: [...van.betaald, { op, bedragCent }] };
    case 'TerugbetalingOntvangen':
      return { ...van, terugbetaald: [...van.terugbetaald, { op, bedragCent }] };
    default:
      return unreachable(feit);
  }
};

/** The invoices after one fact; a payment of before invoices were kept changes none. */
export const metFactuurfeit = (facturen: readonly Factuur[], feit: Factuurfeit): readonly Factuur[] => {
  if (feit.type !== 'FactuurOntvangen')
    return facturen.map((een) => (een.factuur === feit.factuur ? verder(een, feit) : een));
  const { op, factuur, leverancier, factuurdatum, bedragCent, btwCent = null, kosten } = feit;
  const nieuw = { op, factuur, leverancier, factuurdatum, bedragCent, btwCent, kosten };
  return [...facturen, { ...nieuw, creditnotas: [], betaald: [], terugbetaald: [] }];
};
