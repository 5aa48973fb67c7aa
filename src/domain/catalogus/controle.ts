import { isIngevuld } from '../gedeeld/ingevuld.ts';
import type { Catalogusinhoud } from './inhoud.ts';
import type { Catalogusbedrag, Catalogustekst } from './maatregel.ts';
import type { CatalogusContext } from './opdrachten.ts';

/** What can be wrong with the text of a measure. */
export type Tekstgrond =
  | 'titel-ontbreekt'
  | 'titel-bestaat-al'
  | 'doel-ontbreekt'
  | 'omschrijving-ontbreekt'
  | 'vraagt-ontbreekt'
  | 'leverancier-ontbreekt'
  | 'waartegen-ontbreekt'
  | 'soort-onbekend'
  | 'alternatief-onbekend'
  | 'einde-onbekend'
  | 'bedrag-ontbreekt'
  | 'van-boven-tot'
  | 'bron-ontbreekt'
  | 'jaarbedrag-niet-deelbaar';

/** Whether two measures that are there, or were, bear one name. */
export const heeftDubbeleTitel = ({ maatregelen, ingetrokken }: Catalogusinhoud): boolean => {
  const titels = [...maatregelen, ...ingetrokken].map(({ titel }) => titel.trim().toLowerCase());
  return new Set(titels).size < titels.length;
};

const gelijkgespeld = (een: string, ander: string): boolean =>
  een.trim().toLowerCase() === ander.trim().toLowerCase();

const bedragGronden = (bedrag: Catalogusbedrag | null): readonly (Tekstgrond | false)[] =>
  bedrag === null
    ? ['bedrag-ontbreekt']
    : [bedrag.van > bedrag.tot && 'van-boven-tot', !isIngevuld(bedrag.bron) && 'bron-ontbreekt'];

/** Every ground against this text for the measure `code` (undefined: a new one) beside the others of the draft. */
export const tekstGronden = (
  tekst: Catalogustekst,
  code: string | undefined,
  inhoud: Catalogusinhoud,
  { scenariosoorten, eindeRedenen }: Pick<CatalogusContext, 'scenariosoorten' | 'eindeRedenen'>,
): readonly (Tekstgrond | false)[] => {
  const anderen = inhoud.maatregelen.filter((maatregel) => maatregel.code !== code);
  const { perJaar, alternatieven, waartegen } = tekst;
  const titels = [...anderen, ...inhoud.ingetrokken.filter((weg) => weg.code !== code)];
  return [
    !isIngevuld(tekst.titel) && 'titel-ontbreekt',
    titels.some(({ titel }) => gelijkgespeld(titel, tekst.titel)) && 'titel-bestaat-al',
    !isIngevuld(tekst.doel) && 'doel-ontbreekt',
    !isIngevuld(tekst.omschrijving) && 'omschrijving-ontbreekt',
    !isIngevuld(tekst.vraagt) && 'vraagt-ontbreekt',
    !isIngevuld(tekst.leverancier ?? '') && 'leverancier-ontbreekt',
    waartegen.length === 0 && 'waartegen-ontbreekt',
    !waartegen.every((soort) => scenariosoorten.includes(soort)) && 'soort-onbekend',
    !alternatieven.every((ander) => anderen.some((maatregel) => maatregel.code === ander)) &&
      'alternatief-onbekend',
    !eindeRedenen.includes(tekst.eindeReden) && 'einde-onbekend',
    ...new Set([...bedragGronden(tekst.eenmalig), ...bedragGronden(perJaar)]),
    perJaar !== null && (perJaar.van % 12 !== 0 || perJaar.tot % 12 !== 0) && 'jaarbedrag-niet-deelbaar',
  ];
};
