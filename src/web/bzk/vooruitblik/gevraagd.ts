import { SCENARIOS, type Scenarionaam } from '#application/referentie/vooruitblik.ts';
import { type GelezenAannamen, leesAannamen } from '#application/vooruitblik/aannamen.ts';
import { JAREN_VOORUIT, type Vooruitblikjaar, vooruitblik } from '#application/vooruitblik/vooruitblik.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';

export const scenarioIn = (query: URLSearchParams): Scenarionaam =>
  SCENARIOS.find((naam) => naam === query.get('scenario')) ?? 'midden';

/** The assumptions in an address. */
export const aannamenIn = (query: URLSearchParams): GelezenAannamen =>
  leesAannamen(scenarioIn(query), (code) => query.get(code) ?? undefined);

/** Five years from the next one on. */
export const jarenVanaf = (
  gelezen: Extract<GelezenAannamen, { readonly ok: true }>,
  vandaag: CalendarDay,
): readonly Vooruitblikjaar[] =>
  vooruitblik(gelezen.aannamen, Number(vandaag.slice(0, 4)) + 1, JAREN_VOORUIT);
