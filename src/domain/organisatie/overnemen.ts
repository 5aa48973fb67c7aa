/** What an abolished organisation arranged once passes to nobody by itself: its successor takes it over piece by piece, or leaves it. */
import { acceptUnless, type Decision } from '#kernel/decider.ts';
import type { Inrichting, OrganisatieEvent, Regeling } from './feiten.ts';
import type { OrganisatieCommand } from './opdrachten.ts';
import type { OrganisatieState } from './toestand.ts';

export type OvernemenRefusal =
  | 'geen-voorganger'
  | 'niets-over-te-nemen'
  | 'zelf-al-geregeld'
  | 'niet-overgenomen';

type Opdracht<Type extends OrganisatieCommand['type']> = Extract<OrganisatieCommand, { type: Type }>;
type Uitkomst = Decision<OrganisatieEvent, OvernemenRefusal>;
type Geregeld = Pick<OrganisatieState, 'inrichting' | 'postadres' | 'teksten'>;

/** The name of one thing, the same at every organisation: that of an agreement, "postadres", or "brief:" and that of the letter. */
export const sleutelVan = (regeling: Regeling): string => {
  switch (regeling.soort) {
    case 'afspraak':
      return regeling.naam;
    case 'postadres':
      return 'postadres';
    case 'brief':
      return `brief:${regeling.brief}`;
  }
};

/** All that an organisation arranged once, piece by piece; a letter it put back as it was is none. */
export const regelingenVan = ({ inrichting, postadres, teksten }: Geregeld): readonly Regeling[] => [
  ...Object.entries(inrichting).map(
    ([naam, tekst]): Regeling => ({ soort: 'afspraak', naam: naam as keyof Inrichting, tekst }),
  ),
  ...(postadres === null ? [] : [{ soort: 'postadres', postadres } as const]),
  ...Object.entries(teksten)
    .filter(([, invulling]) => Object.keys(invulling).length > 0)
    .map(([brief, invulling]): Regeling => ({ soort: 'brief', brief, invulling })),
];

/** The piece with this name; undefined when it was not arranged. */
export const findRegeling = (van: Geregeld, sleutel: string): Regeling | undefined =>
  regelingenVan(van).find((een) => sleutelVan(een) === sleutel);

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

export const rondAf = (
  { op, van, feiten }: Opdracht<'RondOvernemenAf'>,
  { bekeken }: OrganisatieState,
): Uitkomst => {
  if (!feiten.isVoorganger) return { accepted: false, refusals: ['geen-voorganger'] };
  return bekeken.includes(van)
    ? { accepted: true, events: [] }
    : { accepted: true, events: [{ type: 'OvernemenAfgerond', op, van }] };
};

const metRegeling = (state: OrganisatieState, regeling: Regeling): OrganisatieState => {
  switch (regeling.soort) {
    case 'afspraak':
      return { ...state, inrichting: { ...state.inrichting, [regeling.naam]: regeling.tekst } };
    case 'postadres':
      return { ...state, postadres: regeling.postadres };
    case 'brief':
      return { ...state, teksten: { ...state.teksten, [regeling.brief]: regeling.invulling } };
  }
};

const zonderRegeling = (state: OrganisatieState, regeling: Regeling): OrganisatieState => {
  switch (regeling.soort) {
    case 'afspraak': {
      const { [regeling.naam]: _terug, ...inrichting } = state.inrichting;
      return { ...state, inrichting };
    }
    case 'postadres':
      return { ...state, postadres: null };
    case 'brief':
      return { ...state, teksten: { ...state.teksten, [regeling.brief]: {} } };
  }
};

/** What was taken over without what the organisation has now put in its own words. */
export const nogOvergenomen = (
  { overgenomen }: OrganisatieState,
  isEigen: (regeling: Regeling) => boolean,
): OrganisatieState['overgenomen'] => overgenomen.filter(({ regeling }) => !isEigen(regeling));

type Overnemenfeit = Extract<
  OrganisatieEvent,
  { type: 'RegelingOvergenomen' | 'OvernameTeruggedraaid' | 'OvernemenAfgerond' }
>;

/** Folds one fact of taking over. */
export const evolveOvernemen = (state: OrganisatieState, event: Overnemenfeit): OrganisatieState => {
  const { op } = event;
  switch (event.type) {
    case 'RegelingOvergenomen': {
      const { van, regeling } = event;
      return { ...metRegeling(state, regeling), overgenomen: [...state.overgenomen, { op, van, regeling }] };
    }
    case 'OvernameTeruggedraaid': {
      const sleutel = sleutelVan(event.regeling);
      return {
        ...zonderRegeling(state, event.regeling),
        overgenomen: nogOvergenomen(state, (regeling) => sleutelVan(regeling) === sleutel),
      };
    }
    case 'OvernemenAfgerond':
      return { ...state, bekeken: [...state.bekeken, event.van] };
  }
};
