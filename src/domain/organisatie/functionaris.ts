/** Who handles the cases of an organisation: proposed by one person, confirmed by another. */
import { acceptUnless, type Decision } from '#kernel/decider.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { OrganisatieEvent } from './feiten.ts';
import type { OrganisatieCommand } from './opdrachten.ts';
import type { OrganisatieState } from './toestand.ts';

export type FunctionarisRefusal =
  | 'organisatie-niet-geregistreerd'
  | 'einddag-niet-in-de-toekomst'
  | 'geen-toegang'
  | 'eigen-belang'
  | 'is-al-functionaris'
  | 'er-loopt-een-voorstel'
  | 'geen-voorstel'
  | 'eigen-voorstel';

type Opdracht<Type extends OrganisatieCommand['type']> = Extract<OrganisatieCommand, { type: Type }>;
type Uitkomst = Decision<OrganisatieEvent, FunctionarisRefusal>;

export const nietGeregistreerd = ({ code }: OrganisatieState) =>
  code === null && 'organisatie-niet-geregistreerd';

const eindigtTeVroeg = ({ op, tot }: Pick<Opdracht<'WijsFunctionarisAan'>, 'op' | 'tot'>) =>
  tot !== null && tot <= op && 'einddag-niet-in-de-toekomst';

/** Nobody handles cases in which they have an interest of their own: an office-holder is not the functionaris. */
export const stelVoor = (
  { feiten, ...command }: Opdracht<'StelFunctionarisVoor'>,
  state: OrganisatieState,
): Uitkomst => {
  const { op, door, functionaris, tot } = command;
  const zelfde = state.functionaris?.account === functionaris && state.functionaris.tot === tot;
  return acceptUnless(
    [
      nietGeregistreerd(state),
      eindigtTeVroeg(command),
      !feiten.heeftToegang && 'geen-toegang',
      feiten.isBestuurder && 'eigen-belang',
      zelfde && 'is-al-functionaris',
      state.voorstel !== null && 'er-loopt-een-voorstel',
    ],
    { type: 'FunctionarisVoorgesteld', op, door, functionaris, tot },
  );
};

/** Whose access ends once this proposal is confirmed: nobody's when it stands in for a while, or only changes a day. */
export const vervangtWie = ({ voorstel, functionaris }: OrganisatieState): AccountId | null =>
  voorstel === null || voorstel.tot !== null || functionaris?.account === voorstel.account
    ? null
    : (functionaris?.account ?? null);

/** A proposal whose last day has passed meanwhile is no longer worth confirming. */
export const bevestig = (
  { op, door }: Opdracht<'BevestigFunctionaris'>,
  state: OrganisatieState,
): Uitkomst => {
  const { voorstel } = state;
  if (voorstel === null) return { accepted: false, refusals: ['geen-voorstel'] };
  const { account: functionaris, tot } = voorstel;
  const vervangt = vervangtWie(state);
  return acceptUnless([voorstel.door === door && 'eigen-voorstel', eindigtTeVroeg({ op, tot })], {
    type: 'FunctionarisAangewezen',
    op,
    functionaris,
    tot,
    ...(vervangt !== null && { vervangt }),
  });
};

export const laatVervallen = (op: OrganisatieCommand['op'], { voorstel }: OrganisatieState): Uitkomst =>
  acceptUnless([voorstel === null && 'geen-voorstel'], { type: 'VoorstelFunctionarisVervallen', op });

/** Who lets people in designates at once: the invitation itself is the second look. */
export const wijsAan = (command: Opdracht<'WijsFunctionarisAan'>, state: OrganisatieState): Uitkomst => {
  const { op, functionaris, tot } = command;
  return acceptUnless([nietGeregistreerd(state), eindigtTeVroeg(command)], {
    type: 'FunctionarisAangewezen',
    op,
    functionaris,
    tot,
  });
};
