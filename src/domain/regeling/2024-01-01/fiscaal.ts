import type { OrganisatieSoort } from '../../gedeeld/ambt.ts';
import { besluitGrond, type Grond, type GrondPerSoort } from '../../gedeeld/grondslag.ts';
import type { Uitkomst } from '../feiten.ts';

const EINDHEFFING = {
  gemeente: '3.8, onder j',
  provincie: '3.8, onder j',
  waterschap: '3.8, onder h',
} as const satisfies Record<OrganisatieSoort, string>;

const eindheffingGrond = (code: string, uitleg: string): GrondPerSoort => ({
  gemeente: besluitGrond(code, EINDHEFFING.gemeente, uitleg).gemeente,
  provincie: besluitGrond(code, EINDHEFFING.provincie, uitleg).provincie,
  waterschap: besluitGrond(code, EINDHEFFING.waterschap, uitleg).waterschap,
});

/** X2 (costs within the stelsel) and X4 (personal protection) lie outside this test: they are no provisions of this regulation. */
const X1 = eindheffingGrond(
  'X1',
  'Wat volgens deze procedure wordt verstrekt, is vrijgesteld van loonheffingen volgens de toelichting; bij de bestuurder wordt niets ingehouden. De belastingadviseur van de organisatie bepaalt de verwerking.',
);
const X3 = eindheffingGrond(
  'X3',
  'Wordt er uitgeleend zonder vastgesteld advies, vraag dan vooraf de belastingadviseur van de organisatie.',
);
const X5 = eindheffingGrond(
  'X5',
  'Kosten om het certificaat te halen zijn voor rekening van de bestuurder; een vergoeding daarvan valt buiten de regeling.',
);

/** X1, X3 and X5: what there is to say about tax with this outcome; undefined when there is nothing. */
export const fiscaleGrond = (uitkomst: Uitkomst, soort: OrganisatieSoort): Grond | undefined => {
  if (uitkomst === 'moet-verstrekken' || uitkomst === 'kan-opnieuw-verstrekken') return X1[soort];
  if (uitkomst === 'wacht-op-pkvw') return X5[soort];
  return uitkomst === 'geen-recht-woonplek' ? X3[soort] : undefined;
};
