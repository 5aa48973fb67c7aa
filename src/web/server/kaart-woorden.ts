import { geldendeOrganisatie } from '#application/referentie/herindelingen.ts';
import { type Ambt, ambten, ambtsnaam } from '#domain/gedeeld/ambt.ts';
import type { Huisgenootsoort } from '#domain/onderzoek/feiten.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';

/** The name of an office on a card; a card may hold a word that is no office of ours. */
export const ambtOpKaart = (ambt: string | undefined): string => {
  const known = ambten.find((one): one is Ambt => one === ambt);
  return known === undefined ? 'ambt onbekend' : ambtsnaam(known);
};

/** The name of an organisation or provincie by its code. */
export const organisatienaam = (code: string | undefined, op: CalendarDay): string =>
  geldendeOrganisatie(code, op)?.naam ?? 'onbekend';

/** Who somebody at home is. */
export const huisgenootwoorden: Readonly<Record<Huisgenootsoort, string>> = {
  partner: 'Partner',
  kind: 'Kind',
  ander: 'Iemand anders in huis',
};
