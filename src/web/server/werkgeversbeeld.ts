import { werkgeversvragenOp } from '#application/referentie/werkgeversgesprek.ts';
import type { Weerbaarheidstand, Werkgeversbeeld } from '#domain/gedeeld/werkgeversbeeld.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { Fact } from '#web/components/facts.tsx';

export const weerbaarheidwoorden: Readonly<Record<Weerbaarheidstand, string>> = {
  ja: 'Ja',
  deels: 'Deels',
  nee: 'Nee',
  onbekend: 'Niet besproken',
};

const standen = ({ maatregelen }: Werkgeversbeeld, today: CalendarDay): readonly Fact[] => {
  if (maatregelen === undefined) return [];
  const value = werkgeversvragenOp(today)
    .map(
      ({ code, titel }) => `${titel}: ${weerbaarheidwoorden[maatregelen[code] ?? 'onbekend'].toLowerCase()}`,
    )
    .join('; ');
  return [{ label: 'Wat de organisatie doet', value }];
};

/** What an organisation told of itself, in the order of the talk. */
export const beeldfeiten = (beeld: Werkgeversbeeld, today: CalendarDay): readonly Fact[] => [
  { label: 'Wat er speelt', value: beeld.dreigingsbeeld },
  ...(beeld.onderwerpen ? [{ label: 'Onderwerpen die emotie oproepen', value: beeld.onderwerpen }] : []),
  ...standen(beeld, today),
  { label: 'Weerbaarheid', value: beeld.weerbaarheid },
  { label: 'Werkplek', value: beeld.werkplek },
];
