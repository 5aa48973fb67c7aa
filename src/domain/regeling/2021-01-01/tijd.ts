import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { OrganisatieSoort } from '../../gedeeld/ambt.ts';
import { regelingGrond } from '../../gedeeld/grondslag.ts';
import { ligging } from '../ambtsperiode.ts';
import { type Antwoord, ja, nee, onbekend } from '../antwoord.ts';
import type { RechtstoetsFeiten } from '../feiten.ts';

const A2 = regelingGrond(
  'A-2',
  'lid 2 (2021)',
  'De maatregel is getroffen tijdens het ambt, of toen vaststond dat de bestuurder het ambt ging vervullen.',
);
const A_B = regelingGrond(
  'A-b',
  'lid 2 (2021)',
  'De maatregel is getroffen voordat het ambt vaststond, of na het ambt.',
);

/** A-b: was the measure taken in office, or at a moment when the office was certain? */
export const toetsTijd2021 = (
  feiten: RechtstoetsFeiten,
  getroffen: CalendarDay,
  soort: OrganisatieSoort,
): Antwoord => {
  const plaats = ligging(getroffen, feiten);
  if (plaats === 'onbekend') return onbekend('ambtVan');
  return plaats === 'voor-zekerheid' || plaats === 'na-ambt' ? nee(A_B[soort]) : ja(A2[soort]);
};
