import { findNormtijd, type Normschakel } from '#application/referentie/normtijden.ts';
import { type Klok, werkdagenGewacht } from '#domain/gedeeld/pauze.ts';
import { plusWerkdagen } from '#domain/gedeeld/termijnen.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { formatCount, formatWeekday } from '#web/components/format.ts';

/** How long a link has waited beside our own norm for it; a link without a norm has none and no last day. */
export type Wachttijd = {
  readonly werkdagen: number;
  readonly norm: number | null;
  /** The day on which the norm ends; null while the clock stands. */
  readonly uiterlijk: CalendarDay | null;
};

type Wachtend = Klok & { readonly schakel: Normschakel; readonly spoed: boolean };

/** The wait of a link today; urgent cases have a shorter norm where the norms know one. */
export const wachttijd = ({ schakel, spoed, ...klok }: Wachtend, today: CalendarDay): Wachttijd => {
  const found = findNormtijd(schakel, today);
  const norm = (spoed ? found?.werkdagenSpoed : undefined) ?? found?.werkdagen ?? null;
  return {
    werkdagen: werkdagenGewacht(klok, today),
    norm,
    uiterlijk:
      norm === null || klok.pauze !== undefined ? null : plusWerkdagen(klok.sinds, norm + (klok.stil ?? 0)),
  };
};

const days = (count: number): string => formatCount(count, 'werkdag', 'werkdagen');

const usual = (norm: number): string => (norm === 0 ? 'meestal dezelfde dag' : `meestal\u00a0${norm}`);

/** Whether a link waits longer than our norm. */
export const isLang = ({ werkdagen, norm }: Wachttijd): boolean => norm !== null && werkdagen > norm;

/** "4 werkdagen, meestal 5": for a cell. */
export const wachtwoorden = ({ werkdagen, norm }: Wachttijd): string => {
  const waited = werkdagen === 0 ? 'nog geen werkdag' : days(werkdagen);
  return norm === null ? waited : `${waited}, ${usual(norm)}`;
};

/** How long and by when, as a sentence: our own norm, so "meestal" and not a promise. */
export const wachtzin = (wait: Wachttijd): string => {
  const { werkdagen, norm, uiterlijk } = wait;
  const waited = werkdagen === 0 ? 'Dit ligt er nog geen werkdag.' : `Dit ligt er ${days(werkdagen)}.`;
  if (norm === null || uiterlijk === null) return waited;
  if (isLang(wait))
    return norm === 0
      ? `${waited} Meestal gebeurt dit dezelfde dag.`
      : `${waited} Dat is langer dan meestal: ${days(norm)}.`;
  return norm === 0
    ? 'Meestal gebeurt dit dezelfde dag.'
    : `${waited} Meestal is het klaar op ${formatWeekday(uiterlijk)}.`;
};
