import type { ZaakView } from '#application/application.ts';
import type { Catalogus, CatalogusMaatregel } from '#application/referentie/catalogus.ts';
import { type Domein, domeinen } from '#domain/gedeeld/domein.ts';
import type { Scenario } from '#domain/onderzoek/feiten.ts';

/** The longest text one can search for; what is longer is cut. */
const MAX_ZOEK = 80;

/** What a measure may cost at once at most, in eurocents. */
export const kostengrenzen = { gratis: 0, '500': 50_000, '2500': 250_000 } as const;
export type Kostengrens = keyof typeof kostengrenzen;

/** What is looked for in the catalogue. */
export type Catalogusfilter = {
  readonly domein: Domein | undefined;
  readonly zoek: string;
  readonly kosten: Kostengrens | undefined;
  /** Only what people do themselves. */
  readonly gedrag: boolean;
  /** Kind of scenario it must help against. */
  readonly tegen: string;
  /** The scenario of this case for which one looks. */
  readonly scenario: Scenario | undefined;
};

type Vragen = (naam: string) => string | undefined;

/** Reads the filter from an address or a form; what is not known is left out. */
export const leesFilter = (
  vraag: Vragen,
  { zaak }: ZaakView,
  { scenariosoorten }: Catalogus,
): Catalogusfilter => {
  const scenario = zaak.onderzoek.scenarios.find(({ id }) => id === vraag('scenario'));
  const tegen = vraag('tegen') ?? scenario?.soort ?? '';
  return {
    domein: domeinen.find((een) => een === vraag('domein')),
    zoek: (vraag('zoek') ?? '').slice(0, MAX_ZOEK).trim(),
    kosten: (Object.keys(kostengrenzen) as Kostengrens[]).find((een) => een === vraag('kosten')),
    gedrag: vraag('gedrag') === 'ja',
    tegen: scenariosoorten.some(({ code }) => code === tegen) ? tegen : '',
    scenario,
  };
};

const past = (maatregel: CatalogusMaatregel, filter: Catalogusfilter): boolean => {
  const { code, titel, doel, omschrijving, domein, aard, waartegen, eenmalig } = maatregel;
  const woorden = `${code} ${titel} ${doel} ${omschrijving}`.toLowerCase();
  return (
    (filter.domein === undefined || domein === filter.domein) &&
    filter.zoek
      .toLowerCase()
      .split(/\s+/)
      .every((woord) => woorden.includes(woord)) &&
    (filter.kosten === undefined || (eenmalig !== null && eenmalig.van <= kostengrenzen[filter.kosten])) &&
    (!filter.gedrag || aard === 'gedrag') &&
    (filter.tegen === '' || waartegen.includes(filter.tegen))
  );
};

/** The measures that fit, in the order of the catalogue. */
export const gevonden = (
  { maatregelen }: Catalogus,
  filter: Catalogusfilter,
): readonly CatalogusMaatregel[] => maatregelen.filter((maatregel) => past(maatregel, filter));

/** The filter as part of an address, with `anders` in place of what it says. */
export const alsVraag = (
  filter: Catalogusfilter,
  anders: { readonly domein?: Domein | undefined } = {},
): string => {
  const { domein, zoek, kosten, gedrag, tegen, scenario } = { ...filter, ...anders };
  const query = new URLSearchParams({
    ...(domein && { domein }),
    ...(zoek !== '' && { zoek }),
    ...(kosten && { kosten }),
    ...(gedrag && { gedrag: 'ja' }),
    ...((tegen !== '' || scenario?.soort !== undefined) && { tegen }),
    ...(scenario && { scenario: scenario.id }),
  });
  return query.size === 0 ? '' : `?${query}`;
};
