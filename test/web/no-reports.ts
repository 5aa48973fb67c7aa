import { csv, csvw } from '#reports/cijfers/csv.ts';
import type { Reports } from '#web/server/reports.ts';

/** No document can be printed; figures can, but not as PDF. */
export const noReports: Reports = {
  advies: async () => undefined,
  maatregelen: async () => undefined,
  werkbon: async () => undefined,
  huiskaart: async () => new Uint8Array(),
  raadstekst: async () => new Uint8Array(),
  cijfers: { csv, csvw, pdf: () => new Uint8Array() },
};
