import { csv, csvw } from '#reports/cijfers/csv.ts';
import type { Reports } from '#web/server/reports.ts';

/** No advice can be printed; figures can, but not as PDF. */
export const noReports: Reports = {
  advies: async () => undefined,
  cijfers: { csv, csvw, pdf: () => new Uint8Array() },
};
