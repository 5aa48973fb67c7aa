import { type CalendarDay, calendarDay } from '#kernel/calendar-day.ts';
import type { OrganisatieSoort } from '../../gedeeld/ambt.ts';
import { type Grond, type GrondPerSoort, regelingGrond } from '../../gedeeld/grondslag.ts';
import type { RechtstoetsFeiten } from '../feiten.ts';

const BEGIN = calendarDay('2024-01-01');

const S5 = regelingGrond(
  'S5',
  'lid 4',
  'Het advies is van voor 2024. Toen stelde de Beveiligingsautoriteit nog geen adviezen vast, dus dit telt niet als advies.',
);
const M2 = regelingGrond(
  'M2',
  'lid 4, onder b',
  'Het advies gaat over een andere woning. Voor deze woning is een eigen advies nodig.',
);
const VASTGESTELD = regelingGrond(
  'B-4',
  'lid 4',
  'De Beveiligingsautoriteit heeft het advies voor deze woning vastgesteld.',
);

/** What the advice is worth on the day of the test, for this home. */
export type Adviesstand = {
  readonly stand: 'geen' | 'voorlopig' | 'vastgesteld' | 'onbekend';
  readonly gronden: readonly Grond[];
  readonly ontbreekt: readonly string[];
};

const NIETS: readonly never[] = [];
const kaal = (stand: Adviesstand['stand']): Adviesstand => ({ stand, gronden: NIETS, ontbreekt: NIETS });
const met = (
  stand: Adviesstand['stand'],
  grond: GrondPerSoort,
): Readonly<Record<OrganisatieSoort, Adviesstand>> => ({
  gemeente: { stand, gronden: [grond.gemeente], ontbreekt: NIETS },
  provincie: { stand, gronden: [grond.provincie], ontbreekt: NIETS },
  waterschap: { stand, gronden: [grond.waterschap], ontbreekt: NIETS },
});
const mist = (...ontbreekt: readonly string[]): Adviesstand => ({
  stand: 'onbekend',
  gronden: NIETS,
  ontbreekt,
});

const ADVIES_ONBEKEND = mist('advies');
const STAND_ONBEKEND = mist('advies.stand');
const GEEN = kaal('geen');
const VOORLOPIG = kaal('voorlopig');
const WEL_VASTGESTELD = met('vastgesteld', VASTGESTELD);
const ANDERE_WONING = met('geen', M2);
const TE_OUD = met('geen', S5);

/** An advice that is established only after this day is still provisional on it. */
const vastgesteld = (
  op: CalendarDay | null,
  peildatum: CalendarDay,
  soort: OrganisatieSoort,
): Adviesstand => {
  if (op === null) return mist('advies.vastgesteldOp');
  return op > peildatum ? VOORLOPIG : WEL_VASTGESTELD[soort];
};

/** Undefined when both are known; otherwise what is missing to tell whether the advice is about this home. */
const watMist = (id: string | null, { woning, advies }: RechtstoetsFeiten): Adviesstand | undefined => {
  const namen = id === null ? [woning === null ? 'woning' : 'woning.id'] : [];
  if (advies?.woning === null) namen.push('advies.woning');
  return namen.length > 0 ? mist(...namen) : undefined;
};

/** S5, M2 and lid 4: none, provisional or established, for this home; an advice for another home counts as none. */
export const toetsAdvies = (feiten: RechtstoetsFeiten, soort: OrganisatieSoort): Adviesstand => {
  const { advies, peildatum } = feiten;
  if (advies === null) return ADVIES_ONBEKEND;
  if (advies.stand === null) return STAND_ONBEKEND;
  if (advies.stand === 'geen') return GEEN;
  if (advies.stand === 'vastgesteld' && advies.vastgesteldOp !== null && advies.vastgesteldOp < BEGIN) {
    return TE_OUD[soort];
  }
  const id = feiten.woning?.id ?? null;
  const onzeker = watMist(id, feiten);
  if (onzeker !== undefined) return onzeker;
  if (advies.woning !== id) return ANDERE_WONING[soort];
  return advies.stand === 'voorlopig' ? VOORLOPIG : vastgesteld(advies.vastgesteldOp, peildatum, soort);
};
