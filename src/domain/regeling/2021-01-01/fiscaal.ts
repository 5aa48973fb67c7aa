import { regelingGrond } from '../../gedeeld/grondslag.ts';

/** X6 and A-12: wage tax was due "in some cases", on the value at the invoice; the full passage was not found. */
export const X6 = regelingGrond(
  'X6',
  'lid 1 (2021)',
  'Over deze vergoeding kan loonheffing zijn verschuldigd. De belastingadviseur van de organisatie bepaalt dit bij de factuur.',
);
