import type { CalendarDay } from '#kernel/calendar-day.ts';
import { type DossierId, dossierNummer } from '#kernel/ids.ts';

/** The number of an advice: the day on which it was established and its dossier, "2026-03-10-3F7K-Q2M8"; it names nobody. */
export const adviesnummer = (id: DossierId, op: CalendarDay): string => `${op}-${dossierNummer(id)}`;
