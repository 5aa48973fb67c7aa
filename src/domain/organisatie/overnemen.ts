/** What an abolished organisation arranged once passes to nobody by itself: its successor takes it over piece by piece, or leaves it. */
import { acceptUnless, type Decision } from '#kernel/decider.ts';
import type { OrganisatieEvent } from './feiten.ts';
import type { OrganisatieCommand } from './opdrachten.ts';
import { findRegeling, sleutelVan } from './regelingen.ts';
import type { OrganisatieState } from './toestand.ts';

export type OvernemenRefusal =
  | 'geen-voorganger'
  | 'niets-over-te-nemen'
  | 'zelf-al-geregeld'
  | 'niet-overgenomen';

type Opdracht<Type extends OrganisatieCommand['type']> = Extract<OrganisatieCommand, { type: Type }>;
type Uitkomst = Decision<OrganisatieEvent, OvernemenRefusal>;

/** Never over what the successor arranged itself. */
export const neemOver = (
  { op, van, sleutel, feiten }: Opdracht<'NeemRegelingOver'>,
  state: OrganisatieState,
): Uitkomst => {
  const { isVoorganger, regeling } = feiten;
  if (!isVoorganger) return { accepted: false, refusals: ['geen-voorganger'] };
  if (regeling === null) return { accepted: false, refusals: ['niets-over-te-nemen'] };
  return acceptUnless([findRegeling(state, sleutel) !== undefined && 'zelf-al-geregeld'], {
    type: 'RegelingOvergenomen',
    op,
    van,
    regeling,
  });
};

/** As long as the organisation did not write its own words over it. */
export const draaiTerug = (
  { op, sleutel }: Opdracht<'DraaiOvernameTerug'>,
  { overgenomen }: OrganisatieState,
): Uitkomst => {
  const over = overgenomen.find(({ regeling }) => sleutelVan(regeling) === sleutel);
  return over === undefined
    ? { accepted: false, refusals: ['niet-overgenomen'] }
    : { accepted: true, events: [{ type: 'OvernameTeruggedraaid', op, regeling: over.regeling }] };
};

/** Somebody looked at what there was; said again it changes nothing. */
export const rondAf = (
  { op, van, feiten }: Opdracht<'RondOvernemenAf'>,
  { bekeken }: OrganisatieState,
): Uitkomst => {
  if (!feiten.isVoorganger) return { accepted: false, refusals: ['geen-voorganger'] };
  return bekeken.includes(van)
    ? { accepted: true, events: [] }
    : { accepted: true, events: [{ type: 'OvernemenAfgerond', op, van }] };
};
