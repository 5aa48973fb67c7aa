import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { OrganisatieSoort } from '../../gedeeld/ambt.ts';
import { type Grond, regelingGrond } from '../../gedeeld/grondslag.ts';
import { ligging } from '../ambtsperiode.ts';
import type { RechtstoetsFeiten } from '../feiten.ts';

const A_G = regelingGrond(
  'A-g',
  'lid 3 (2021)',
  'Na een verhuizing tijdens het ambt ontstond het volle bedrag opnieuw voor de nieuwe woning.',
);

/** A-g: the ground for a fresh amount after a move in office; the amount follows by itself, because what was reimbursed is counted per home. */
export const verhuisgrond2021 = (
  feiten: RechtstoetsFeiten,
  getroffen: CalendarDay,
  soort: OrganisatieSoort,
): Grond | undefined => {
  const { woonadresGewijzigdOp: gewijzigd } = feiten;
  return gewijzigd !== null && gewijzigd <= getroffen && ligging(gewijzigd, feiten) === 'in-ambt'
    ? A_G[soort]
    : undefined;
};
