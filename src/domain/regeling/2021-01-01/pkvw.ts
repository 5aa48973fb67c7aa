import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { OrganisatieSoort } from '../../gedeeld/ambt.ts';
import { regelingGrond } from '../../gedeeld/grondslag.ts';
import { type Antwoord, ja, nee, onbekend } from '../antwoord.ts';
import type { RechtstoetsFeiten } from '../feiten.ts';
import { certificaatstand } from '../pkvw-certificaat.ts';

const A4 = regelingGrond(
  'A-4',
  'lid 4 (2021)',
  'Er was een geldig certificaat van het Politiekeurmerk Veilig Wonen.',
);
const A_D = regelingGrond(
  'A-d',
  'lid 4 (2021)',
  'Er was geen geldig certificaat van het Politiekeurmerk Veilig Wonen. Een uitzondering kende deze regeling niet.',
);

/** A-d: was there a valid certificate for this dwelling on the day the measure was taken? No exception is known. */
export const toetsPkvw2021 = (
  { pkvw, woning }: RechtstoetsFeiten,
  getroffen: CalendarDay,
  soort: OrganisatieSoort,
): Antwoord => {
  const { geldig, ontbreekt } = certificaatstand(pkvw, woning?.id ?? null, getroffen);
  if (geldig === 'onbekend') return onbekend(...ontbreekt);
  return geldig === 'ja' ? ja(A4[soort]) : nee(A_D[soort]);
};
