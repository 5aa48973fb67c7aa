import type { CalendarDay } from '#kernel/calendar-day.ts';
import { type Cents, cents, sum } from '#kernel/money.ts';
import type { Maatregel2021, RechtstoetsFeiten, RechtstoetsUitkomst } from '../feiten.ts';
import { rechtstoets } from '../rechtstoets.ts';

/** One receipt: what was taken, when, and what it cost. */
export type Bon = {
  readonly maatregel: Maatregel2021;
  readonly getroffenOp: CalendarDay;
  readonly kostenInclBtwCent: Cents;
};

/** What all receipts of a claim have in common: the person, the home and the certificate. */
export type Declaratie = Omit<
  RechtstoetsFeiten,
  'maatregel' | 'maatregelGetroffenOp' | 'kostenInclBtwCent'
> & {
  readonly bonnen: readonly Bon[];
};

export type BeoordeeldeBon = {
  readonly bon: Bon;
  readonly uitkomst: RechtstoetsUitkomst;
  /** What is paid for this receipt. */
  readonly vergoedingCent: Cents;
};

const vergoed = (bonnen: readonly BeoordeeldeBon[]): Cents =>
  sum(bonnen.map(({ vergoedingCent }) => vergoedingCent));

/**
 * Judges the receipts of one home and office, oldest first: each by the test of its own day, and together never
 * above the maximum of A-1, with what was reimbursed before. Gives the receipts in that order and what is payable in all.
 */
export const beoordeelDeclaratie = ({
  bonnen,
  ...gemeen
}: Declaratie): { readonly bonnen: readonly BeoordeeldeBon[]; readonly totaalCent: Cents } => {
  const volgorde = bonnen.toSorted((a, b) => a.getroffenOp.localeCompare(b.getroffenOp));
  const beoordeeld: BeoordeeldeBon[] = [];
  for (const bon of volgorde) {
    const { maatregel, getroffenOp, kostenInclBtwCent } = bon;
    const { eerderVergoedCent: eerder } = gemeen;
    const uitkomst = rechtstoets({
      ...gemeen,
      maatregel,
      maatregelGetroffenOp: getroffenOp,
      kostenInclBtwCent,
      eerderVergoedCent: eerder === null ? null : cents(eerder + vergoed(beoordeeld)),
    });
    beoordeeld.push({ bon, uitkomst, vergoedingCent: uitkomst.vergoedingCent ?? cents(0) });
  }
  return { bonnen: beoordeeld, totaalCent: vergoed(beoordeeld) };
};
