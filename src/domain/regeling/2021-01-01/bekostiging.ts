import { type Cents, cents } from '#kernel/money.ts';
import { regelingGrond } from '../../gedeeld/grondslag.ts';

/** EUR 2,400 incl. VAT in all three years; what the papers and the draft said was never law. */
export const MAXIMUM_CENT = cents(240_000);

/** A-f. A-7: the own organisation pays. A-i: measures within the stelsel come on top and are not set off. */
export const A_F = regelingGrond(
  'A-f',
  'lid 1 (2021)',
  'De organisatie vergoedt de werkelijke kosten, samen hoogstens € 2.400 inclusief btw voor deze woning en dit ambt.',
);

/** The real cost, as far as the maximum for this home and office was not reimbursed before; never below zero. */
export const vergoeding2021 = (kostenInclBtw: Cents, eerderVergoed: Cents): Cents =>
  cents(Math.max(0, Math.min(kostenInclBtw, MAXIMUM_CENT - eerderVergoed)));
