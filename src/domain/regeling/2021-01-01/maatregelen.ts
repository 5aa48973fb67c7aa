import type { OrganisatieSoort } from '../../gedeeld/ambt.ts';
import { regelingGrond } from '../../gedeeld/grondslag.ts';
import { type Antwoord, ja, nee, onbekend } from '../antwoord.ts';
import type { RechtstoetsFeiten } from '../feiten.ts';

const A5 = regelingGrond('A-5', 'lid 5 (2021)', 'De maatregel staat op de lijst van vijf.');
/** what was done up to the certificate, or as an extra wish, is own cost for the same reason. */
const A_E = regelingGrond(
  'A-e',
  'lid 5 (2021)',
  'De maatregel staat niet op de lijst: brievenbus, ruiten, deurspion of intercom, basissysteem, kluis.',
);

/** A-e: is the measure one of the five? */
export const toetsMaatregel2021 = ({ maatregel }: RechtstoetsFeiten, soort: OrganisatieSoort): Antwoord => {
  if (maatregel === null) return onbekend('maatregel');
  return maatregel === 'overig' ? nee(A_E[soort]) : ja(A5[soort]);
};
