import type { CatalogusMaatregel } from '#application/referentie/catalogus.ts';
import type { Kostenband, Maatregel } from '#domain/gedeeld/maatregel.ts';
import { type Cents, cents } from '#kernel/money.ts';
import type { FieldError } from '#web/components/form.tsx';
import { formatEuro } from '#web/components/format.ts';

const band = ({ van, tot }: Kostenband): string =>
  van === tot ? formatEuro(van) : `${formatEuro(van)} tot ${formatEuro(tot)}`;

/** "€ 300,00 tot € 450,00 eenmalig en € 30,00 per maand", or that nobody knows yet. */
const kostenwoorden = ({ eenmalig, perMaand }: Pick<Maatregel, 'eenmalig' | 'perMaand'>): string =>
  [
    ...(eenmalig === null ? [] : [`${band(eenmalig)} eenmalig`]),
    ...(perMaand === null ? [] : [`${band(perMaand)} per maand`]),
  ].join(' en ') || 'kosten nog niet bekend';

/** Who pays how much for a measure, or that it costs nothing; without a full stop. */
export const betaalzin = (
  { eenmalig, perMaand, betaler }: Pick<Maatregel, 'eenmalig' | 'perMaand' | 'betaler'>,
  wie: Readonly<Record<Maatregel['betaler'], string>>,
): string => {
  const bekend = [eenmalig, perMaand].filter((een) => een !== null);
  return bekend.length > 0 && bekend.every(({ tot }) => tot === 0)
    ? 'Kost geen geld'
    : `${wie[betaler]}, ${kostenwoorden({ eenmalig, perMaand })}`;
};

/** A range of the catalogue with where it comes from. */
export const bedragMetBron = (bedrag: CatalogusMaatregel['eenmalig']): string =>
  bedrag === null
    ? 'geen bedrag in deze versie'
    : `${bedrag.tot === 0 ? 'geen' : band(bedrag)} (${bedrag.bron})`;

/** "€ 300,00 tot € 450,00, per jaar € 60,00.", for a list of measures. */
export const cataloguskosten = ({ eenmalig, perJaar }: CatalogusMaatregel): string => {
  const delen = [
    ...(eenmalig !== null && eenmalig.tot > 0 ? [band(eenmalig)] : []),
    ...(perJaar !== null && perJaar.tot > 0 ? [`${band(perJaar)} per jaar`] : []),
  ];
  if (eenmalig === null && perJaar === null) return 'Kosten nog niet bekend.';
  return delen.length === 0 ? 'Kost niets.' : `${delen.join(', en ')}.`;
};

/** An amount in the shape in which a field shows it; empty when there is none. */
export const alsInvoer = (bedragCent: Cents | undefined): string =>
  bedragCent === undefined ? '' : formatEuro(bedragCent).replace(/^€\s*/, '');

/** A band from two amounts; one amount counts for both ends, none is not known. */
export const bandVan = (van: Cents | undefined, tot: Cents | undefined): Kostenband | null => {
  const laag = van ?? tot;
  return laag === undefined ? null : { van: cents(laag), tot: cents(tot ?? laag) };
};

/** What is wrong with two amounts together. */
export const bandFout = (
  field: string,
  van: Cents | undefined,
  tot: Cents | undefined,
): readonly FieldError[] =>
  van !== undefined && tot !== undefined && tot < van
    ? [{ field, message: 'Dit bedrag is lager dan het bedrag ervoor. Begin met het laagste.' }]
    : [];
