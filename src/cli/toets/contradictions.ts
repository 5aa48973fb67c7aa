import { organisatieSoort } from '#domain/gedeeld/ambt.ts';
import type { RechtstoetsFeiten } from '#domain/regeling/feiten.ts';
import type { Invoerfout } from './field-reader.ts';

const isReversed = (van: string | null, tot: string | null): boolean =>
  van !== null && tot !== null && tot < van;

const checkOrganisatie = ({ ambt, organisatie }: RechtstoetsFeiten): readonly Invoerfout[] => {
  const soort = organisatieSoort(ambt);
  const opgegeven = organisatie?.soort ?? null;
  if (soort === null || opgegeven === null || opgegeven === soort) return [];
  return [{ sleutel: 'organisatie.soort', melding: `is ${opgegeven}, maar ${ambt} hoort bij een ${soort}` }];
};

const CODE = /^[A-Z]{2}\d+$/;

/** A code on one side and a name on the other would make every home lie elsewhere. */
const checkCodes = ({ ambt, organisatie, woning }: RechtstoetsFeiten): readonly Invoerfout[] => {
  const soort = organisatieSoort(ambt);
  if (soort !== 'gemeente' && soort !== 'provincie') return [];
  const code = organisatie?.code ?? null;
  const plaats = woning?.[soort] ?? null;
  if (code === null || plaats === null || CODE.test(code) === CODE.test(plaats)) return [];
  return [
    { sleutel: `woning.${soort}`, melding: 'moet op dezelfde manier zijn geschreven als organisatie.code' },
  ];
};

/** Facts that cannot be true together, so that a slip of the pen is not answered with a refusal. */
export const checkContradictions = (feiten: RechtstoetsFeiten): readonly Invoerfout[] => [
  ...checkOrganisatie(feiten),
  ...checkCodes(feiten),
  ...(isReversed(feiten.ambtVan, feiten.ambtTot)
    ? [{ sleutel: 'ambtTot', melding: 'ligt voor ambtVan' }]
    : []),
  ...(feiten.ontheffingen ?? []).flatMap(({ van, tot }, index) =>
    isReversed(van, tot) ? [{ sleutel: `ontheffingen[${index}].tot`, melding: 'ligt voor van' }] : [],
  ),
];
