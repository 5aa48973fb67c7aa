/** Remarks of the reviewers, each at the paragraph it is about. */
import { acceptUnless } from '#kernel/decider.ts';
import { domeinen } from '../gedeeld/domein.ts';
import { isIngevuld } from '../gedeeld/ingevuld.ts';
import type { AdviesContext } from './opdrachten.ts';
import type { AdviesState } from './toestand.ts';
import { magToetsen } from './toetsen.ts';
import type { Plek } from './toetsing-feiten.ts';
import { type AdviesUitkomst, alleenDeAdviseur, type Opdracht } from './weigeringsgronden.ts';

/** Every paragraph a remark can stand at. */
export const plekken = (
  { maatregelen }: Pick<AdviesState, 'maatregelen'>,
  { scenarios }: Pick<AdviesContext, 'scenarios'>,
): readonly Plek[] => [
  'dreiging',
  'pkvw',
  ...scenarios.map(({ id }): Plek => `scenario:${id}`),
  ...maatregelen.map(({ id }): Plek => `maatregel:${id}`),
  ...domeinen.map((domein): Plek => `domein:${domein}`),
];

/** One remark per reviewer and place: a second one takes the place of the first. */
export const plaatsOpmerking = (command: Opdracht<'PlaatsOpmerking'>, state: AdviesState): AdviesUitkomst => {
  const { op, door, plek, tekst, context } = command;
  return acceptUnless(
    [
      ...magToetsen(command, state),
      !plekken(state, context).includes(plek) && 'plek-onbekend',
      !isIngevuld(tekst) && 'opmerking-leeg',
    ],
    { type: 'OpmerkingGeplaatst', op, toetser: door, plek, tekst },
  );
};

export const trekOpmerkingIn = (command: Opdracht<'TrekOpmerkingIn'>, state: AdviesState): AdviesUitkomst => {
  const { op, door, plek } = command;
  return acceptUnless(
    [
      ...magToetsen(command, state),
      !state.opmerkingen.some((een) => een.toetser === door && een.plek === plek) && 'plek-onbekend',
    ],
    { type: 'OpmerkingIngetrokken', op, toetser: door, plek },
  );
};

/** The adviser answers what came back, at its place; a remark may stay without an answer. */
export const beantwoordOpmerkingen = (
  command: Opdracht<'BeantwoordOpmerkingen'>,
  state: AdviesState,
): AdviesUitkomst => {
  const { op, antwoorden } = command;
  const terug = (plek: Plek): boolean => state.opmerkingen.some((een) => een.plek === plek && !een.eerder);
  return acceptUnless(
    [
      alleenDeAdviseur(command),
      state.stand !== 'teruggegeven' && 'advies-niet-teruggegeven',
      !antwoorden.every(({ plek }) => terug(plek)) && 'plek-onbekend',
      (antwoorden.length === 0 || !antwoorden.every(({ tekst }) => isIngevuld(tekst))) && 'antwoord-leeg',
    ],
    ...antwoorden.map(({ plek, tekst }) => ({ type: 'OpmerkingBeantwoord', op, plek, tekst }) as const),
  );
};
