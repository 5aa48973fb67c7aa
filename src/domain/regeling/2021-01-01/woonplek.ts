import type { OrganisatieSoort } from '../../gedeeld/ambt.ts';
import { regelingGrond } from '../../gedeeld/grondslag.ts';
import { type Antwoord, ja, nee, onbekend } from '../antwoord.ts';
import type { RechtstoetsFeiten } from '../feiten.ts';

const PLAATS = 'lid 2 (2021), met artikel 1.1, onder o Wet basisregistratie personen';
const A2 = regelingGrond('A-2', PLAATS, 'De woning is het woonadres in de basisregistratie personen.');
const A_C = regelingGrond('A-c', PLAATS, 'De woning is niet het woonadres in de basisregistratie personen.');

/** A-c: is it the registered address? A-h: where that address lies was no condition in the text that is known, so it is not asked. */
export const toetsWoonadres2021 = (
  { brpWoonadres }: RechtstoetsFeiten,
  soort: OrganisatieSoort,
): Antwoord => {
  if (brpWoonadres === null) return onbekend('brpWoonadres');
  return brpWoonadres ? ja(A2[soort]) : nee(A_C[soort]);
};
