import { geldendeOrganisatie } from '#application/referentie/herindelingen.ts';
import type { OrganisatieSoort } from '#domain/gedeeld/ambt.ts';
import type { Kostenband } from '#domain/gedeeld/maatregel.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { formatEuro } from '#web/components/format.ts';

/** What follows "uw": the kind of organisation the office belongs to; "organisatie" as long as that is not known. */
export type Organisatiewoord = OrganisatieSoort | 'organisatie';

/** The word for the organisation with this code on a day. */
export const organisatiewoord = (code: string | undefined, op: CalendarDay): Organisatiewoord =>
  geldendeOrganisatie(code, op)?.soort ?? 'organisatie';

const bedrag = ({ van, tot }: Kostenband): string =>
  van === tot ? formatEuro(van) : `${formatEuro(van)} tot ${formatEuro(tot)}`;

/** What a measure may cost, once and a month; undefined when nobody knows yet. */
export const kosten = (eenmalig: Kostenband | null, perMaand: Kostenband | null): string | undefined => {
  if (eenmalig === null && perMaand === null) return undefined;
  const delen = [
    ...(eenmalig !== null && eenmalig.tot > 0 ? [`${bedrag(eenmalig)} eenmalig`] : []),
    ...(perMaand !== null && perMaand.tot > 0 ? [`${bedrag(perMaand)} per maand`] : []),
  ];
  return delen.length === 0 ? 'geen kosten' : delen.join(' en ');
};

/** The paragraphs of a text that somebody typed, without empty ones. */
export const alineas = (tekst: string): readonly string[] =>
  tekst
    .split('\n')
    .map((alinea) => alinea.trim())
    .filter((alinea) => alinea !== '');
