import type { EindeEigenaar, Maatregel } from '#domain/gedeeld/maatregel.ts';
import type { Scenario } from '#domain/onderzoek/feiten.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';

/** What already helps against a scenario and what is missing, as every reader of the advice reads it. */
export const weerstandTekst = ({
  weerstand,
  ontbreekt = '',
}: Pick<Scenario, 'weerstand' | 'ontbreekt'>): string =>
  [weerstand, ontbreekt === '' ? '' : `Wat ontbreekt: ${ontbreekt}`]
    .filter((deel) => deel.trim() !== '')
    .join('\n');

const eigenaren: Readonly<Record<EindeEigenaar, string>> = {
  organisatie: 'uw organisatie',
  bestuurder: 'u zelf',
  ccv: 'het CCV',
};

/** When a measure may stop; of a heavier one also what was agreed. Empty when nothing is known. */
export const eindeTekst = (
  { einde, eindafspraak }: Pick<Maatregel, 'einde' | 'eindafspraak'>,
  dag: (op: CalendarDay) => string,
): string =>
  [
    einde,
    eindafspraak === undefined
      ? ''
      : `Afgesproken: ${eindafspraak.reden} Op ${dag(eindafspraak.moment)} kijkt ${eigenaren[eindafspraak.eigenaar]} of het kan stoppen.`,
  ]
    .filter((deel) => deel.trim() !== '')
    .join(' ');
