/** The choice is the office-holder's: all, some or none, and nobody sees it unless it is shared. */
import { acceptUnless, type Decider, type Decision, unreachable } from '#kernel/decider.ts';
import { heeftItem } from '../gedeeld/op-id.ts';
import { deelOpnieuw, teDelen } from './delen.ts';
import type { KeuzeEvent } from './feiten.ts';
import type { KeuzeCommand } from './opdrachten.ts';
import { evolveKeuze, type KeuzeState, legeKeuzeState } from './toestand.ts';

export { teDelen } from './delen.ts';
export type { Keuze, KeuzeState } from './toestand.ts';

export type KeuzeRefusal =
  | 'advies-niet-verstrekt'
  | 'maatregel-niet-in-advies'
  | 'alternatief-niet-in-advies'
  | 'keuze-onvolledig'
  | 'keuze-al-afgerond'
  | 'foto-onbekend'
  | 'foto-niet-geweigerd'
  | 'niets-te-delen'
  | 'al-gedeeld'
  | 'eerst-maatregelen-delen'
  | 'niet-gedeeld';

type Opdracht<Type extends KeuzeCommand['type']> = Extract<KeuzeCommand, { type: Type }>;
type Grond = KeuzeRefusal | false;
type Uitkomst = Decision<KeuzeEvent, KeuzeRefusal>;

const nietVerstrekt = ({ context }: KeuzeCommand): Grond =>
  !context.adviesVerstrekt && 'advies-niet-verstrekt';

/** Records the choice, and shares it again when what the organisation sees changes by it. */
const kies = (
  command: KeuzeCommand,
  state: KeuzeState,
  gronden: readonly Grond[],
  event: KeuzeEvent,
): Uitkomst =>
  acceptUnless(
    [nietVerstrekt(command), ...gronden],
    event,
    ...deelOpnieuw(command.op, command.context, evolveKeuze(state, event)),
  );

const nietInAdvies = ({ context }: KeuzeCommand, maatregel: string): Grond =>
  !heeftItem(context.maatregelen, maatregel) && 'maatregel-niet-in-advies';

const kiesAlternatief = (command: Opdracht<'KiesAlternatief'>, state: KeuzeState): Uitkomst => {
  const { op, maatregel, alternatief, context } = command;
  const geadviseerd = context.maatregelen.find(({ id }) => id === maatregel);
  return kies(
    command,
    state,
    [
      nietInAdvies(command, maatregel),
      geadviseerd !== undefined &&
        !heeftItem(geadviseerd.alternatieven, alternatief) &&
        'alternatief-niet-in-advies',
    ],
    { type: 'AlternatiefGekozen', op, maatregel, alternatief },
  );
};

const zieAf = (command: Opdracht<'ZieAfVanMaatregel'>, state: KeuzeState): Uitkomst => {
  const { op, maatregel, reden } = command;
  return kies(command, state, [nietInAdvies(command, maatregel)], {
    type: 'MaatregelAfgezien',
    op,
    maatregel,
    ...(reden !== undefined && { reden }),
  });
};

const rondAf = (command: Opdracht<'RondKeuzeAf'>, state: KeuzeState): Uitkomst =>
  acceptUnless(
    [
      nietVerstrekt(command),
      state.afgerondOp !== null && 'keuze-al-afgerond',
      !command.context.maatregelen.every(({ id }) => heeftItem(state.keuzes, id)) && 'keuze-onvolledig',
    ],
    { type: 'KeuzeAfgerond', op: command.op },
  );

const deel = (command: Opdracht<'DeelMetOrganisatie'>, state: KeuzeState): Uitkomst => {
  const { toestemmingen, keuzes } = state;
  const { versie } = command.context;
  const maatregelen = teDelen(
    command.context.maatregelen,
    keuzes,
    toestemmingen.kosten || command.deel === 'kosten',
  );
  return acceptUnless(
    [
      nietVerstrekt(command),
      maatregelen.length === 0 && 'niets-te-delen',
      toestemmingen[command.deel] && 'al-gedeeld',
      command.deel === 'kosten' && !toestemmingen.maatregelen && 'eerst-maatregelen-delen',
    ],
    { type: 'GedeeldMetOrganisatie', op: command.op, deel: command.deel, maatregelen, versie },
  );
};

/** Costs are part of what is seen of the measures: they go when the measures go. */
const trekIn = (command: Opdracht<'TrekDelenIn'>, { toestemmingen }: KeuzeState): Uitkomst => {
  const { op } = command;
  const kostenMee: readonly KeuzeEvent[] =
    command.deel === 'maatregelen' && toestemmingen.kosten
      ? [{ type: 'DelenIngetrokken', op, deel: 'kosten' }]
      : [];
  return acceptUnless([!toestemmingen[command.deel] && 'niet-gedeeld'], ...kostenMee, {
    type: 'DelenIngetrokken',
    op,
    deel: command.deel,
  });
};

const decide = (command: KeuzeCommand, state: KeuzeState): Uitkomst => {
  const { op } = command;
  switch (command.type) {
    case 'KiesMaatregel':
      return kies(command, state, [nietInAdvies(command, command.maatregel)], {
        type: 'MaatregelGekozen',
        op,
        maatregel: command.maatregel,
      });
    case 'KiesAlternatief':
      return kiesAlternatief(command, state);
    case 'ZieAfVanMaatregel':
      return zieAf(command, state);
    case 'RondKeuzeAf':
      return rondAf(command, state);
    case 'WeigerFoto':
      return acceptUnless([!command.context.fotos.includes(command.foto) && 'foto-onbekend'], {
        type: 'FotoGeweigerd',
        op,
        foto: command.foto,
      });
    case 'LaatFotoToe':
      return acceptUnless([!state.geweigerdeFotos.includes(command.foto) && 'foto-niet-geweigerd'], {
        type: 'FotoToegelaten',
        op,
        foto: command.foto,
      });
    case 'DeelMetOrganisatie':
      return deel(command, state);
    case 'TrekDelenIn':
      return trekIn(command, state);
    default:
      return unreachable(command);
  }
};

export const keuze: Decider<KeuzeCommand, KeuzeState, KeuzeEvent, KeuzeRefusal> = {
  initialState: legeKeuzeState,
  evolve: evolveKeuze,
  decide,
};
