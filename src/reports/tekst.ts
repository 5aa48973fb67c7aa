import type { Kostenband } from '#domain/gedeeld/maatregel.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { formatEuro } from '#kernel/money.ts';

const dagFormat = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** "3 maart 2026". */
export const formatDag = (dag: CalendarDay): string => dagFormat.format(new Date(`${dag}T00:00:00Z`));

/** The paragraphs of a text that somebody typed, without empty ones. */
export const alineas = (tekst: string): readonly string[] =>
  tekst
    .split(/\r?\n/)
    .map((alinea) => alinea.trim())
    .filter((alinea) => alinea !== '');

const formatBand = ({ van, tot }: Kostenband): string =>
  van === tot ? formatEuro(van) : `${formatEuro(van)} tot ${formatEuro(tot)}`;

/** What a measure costs, once and per month, in words; says so when it is not known yet. */
export const formatKosten = (eenmalig: Kostenband | null, perMaand: Kostenband | null): string => {
  if (eenmalig === null && perMaand === null) return 'nog niet bekend';
  if ((eenmalig?.tot ?? 0) === 0 && (perMaand?.tot ?? 0) === 0) return 'kost geen geld';
  return [
    ...(eenmalig !== null && eenmalig.tot > 0 ? [`${formatBand(eenmalig)} eenmalig`] : []),
    ...(perMaand !== null && perMaand.tot > 0 ? [`${formatBand(perMaand)} per maand`] : []),
  ].join(' en ');
};

/** "1", "1 en 2", "1, 2 en 3". */
export const opsomming = (delen: readonly string[]): string => {
  const laatste = delen.at(-1) ?? '';
  return delen.length < 2 ? laatste : `${delen.slice(0, -1).join(', ')} en ${laatste}`;
};
