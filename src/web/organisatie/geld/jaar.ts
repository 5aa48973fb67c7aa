import { year } from '#kernel/calendar-day.ts';
import type { PageContext } from '#web/server/route.ts';

/** The year that is asked for in the address; this year for anything else. */
export const gekozenJaar = ({ query, today }: Pick<PageContext, 'query' | 'today'>): number => {
  const gevraagd = query.get('jaar') ?? '';
  return /^20\d\d$/.test(gevraagd) ? Number(gevraagd) : year(today);
};
