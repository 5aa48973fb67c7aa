import { findNormtijd, type Normschakel } from '#application/referentie/normtijden.ts';
import { plusWerkdagen, werkdagenTussen } from '#domain/gedeeld/termijnen.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { formatCount, formatWeekday } from '#web/components/format.ts';

/** How long a link has waited beside our own norm for it; a link without a norm has none and no last day. */
export type Wachttijd = {
  readonly werkdagen: number;
  readonly norm: number | null;
  /** The day on which the norm ends. */
  readonly uiterlijk: CalendarDay | null;
};

type Wachtend = { readonly schakel: Normschakel; readonly sinds: CalendarDay; readonly spoed: boolean };

/** The wait of a link today; urgent cases have a shorter norm where the norms know one. */
export const wachttijd = ({ schakel, sinds, spoed }: Wachtend, today: CalendarDay): Wachttijd => {
  const found = findNormtijd(schakel, today);
  const norm = (spoed ? found?.werkdagenSpoed : undefined) ?? found?.werkdagen ?? null;
  return {
    werkdagen: werkdagenTussen(sinds, today),
    norm,
    uiterlijk: norm === null ? null : plusWerkdagen(sinds, norm),
  };
};

const days = (count: number): string => formatCount(count, 'werkdag', 'werkdagen');

const usual = (norm: number): string => (norm === 0 ? 'meestal dezelfde dag' : `meestal ${days(norm)}`);

/** "4 werkdagen, meestal 5 werkdagen"; says it when that is longer than usual. */
export const wachtwoorden = ({ werkdagen, norm }: Wachttijd): string => {
  const waited = werkdagen === 0 ? 'sinds vandaag' : days(werkdagen);
  if (norm === null) return waited;
  return werkdagen > norm ? `${waited}, langer dan ${usual(norm)}` : `${waited}, ${usual(norm)}`;
};

/** "Meestal vóór dinsdag 3 maart 2026": by when, as our own norm and not as a promise; empty without a norm. */
export const uiterlijkWoorden = ({ uiterlijk }: Wachttijd, today: CalendarDay): string => {
  if (uiterlijk === null) return '';
  if (uiterlijk === today) return 'Meestal gebeurt dit vandaag nog.';
  return uiterlijk < today
    ? `Meestal is dit gedaan op ${formatWeekday(uiterlijk)}. Dat is voorbij.`
    : `Meestal is dit gedaan op ${formatWeekday(uiterlijk)}.`;
};
