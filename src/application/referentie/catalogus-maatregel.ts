import type { Kostenband, Maatregel } from '#domain/gedeeld/maatregel.ts';
import { cents } from '#kernel/money.ts';
import { type Catalogus, type CatalogusMaatregel, findMaatregel } from './catalogus.ts';

const perMaand = ({ perJaar }: CatalogusMaatregel): Kostenband | null =>
  perJaar && { van: cents(perJaar.van / 12), tot: cents(perJaar.tot / 12) };

/** A measure of the catalogue as it begins in an advice: the place, the scenarios and the end are still to be filled in. */
export const alsMaatregel = (van: Catalogus, maatregel: CatalogusMaatregel): Omit<Maatregel, 'id'> => {
  const { code, domein, titel, doel, omschrijving, vraagt, eenmalig, betaler, grondslag, einde, zwaar } =
    maatregel;
  return {
    code,
    domein,
    titel,
    waar: '',
    toelichting: doel === '' ? omschrijving : `${doel} ${omschrijving}`,
    vraagt,
    scenarios: [],
    alternatieven: maatregel.alternatieven.map((ander) => ({
      id: ander,
      code: ander,
      titel: findMaatregel(van, ander)?.titel ?? ander,
    })),
    eenmalig: eenmalig && { van: eenmalig.van, tot: eenmalig.tot },
    perMaand: perMaand(maatregel),
    betaler,
    grondslag,
    einde,
    zwaar,
  };
};
