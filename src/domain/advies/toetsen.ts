/** Testing and establishing: two reviewers of the security authority (lid 4), neither of them an author. */
import { acceptUnless } from '#kernel/decider.ts';
import { isIngevuld } from '../gedeeld/ingevuld.ts';
import type { AdviesEvent } from './feiten.ts';
import type { AdviesCommand } from './opdrachten.ts';
import { themafeiten } from './teruggaaf.ts';
import type { AdviesState } from './toestand.ts';
import { vergelijkprofiel } from './vergelijkprofiel.ts';
import type { AdviesRefusal, AdviesUitkomst, Grond, Opdracht } from './weigeringsgronden.ts';

const ligtTerToetsing = ({ stand }: AdviesState): boolean =>
  stand === 'ter-toetsing' || stand === 'eerste-akkoord';

const vierOgen = ({ door }: AdviesCommand, state: AdviesState): readonly Grond[] => [
  state.opstellers.includes(door) && 'opsteller-toetst-niet',
  state.stand === 'eerste-akkoord' && door === state.eersteToetser && 'tweede-toetser-gelijk-aan-eerste',
];

const heeftInToetsing = ({ door }: AdviesCommand, { inToetsing }: AdviesState): Grond =>
  inToetsing?.toetser !== door && 'eerst-in-toetsing-nemen';

/** Whether this reviewer has the advice on the desk, and may. */
export const magToetsen = (command: AdviesCommand, state: AdviesState): readonly Grond[] => [
  !ligtTerToetsing(state) && 'niet-ter-toetsing',
  ...vierOgen(command, state),
  heeftInToetsing(command, state),
];

/** A colleague may take over: whoever drops out must not keep an advice from being tested. */
export const neemInToetsing = (command: Opdracht<'NeemInToetsing'>, state: AdviesState): AdviesUitkomst =>
  acceptUnless(
    [
      !ligtTerToetsing(state) && 'niet-ter-toetsing',
      state.inToetsing?.toetser === command.door && 'al-in-toetsing',
      ...vierOgen(command, state),
    ],
    {
      type: 'InToetsingGenomen',
      op: command.op,
      toetser: command.door,
      toets: state.stand === 'eerste-akkoord' ? 'tweede' : 'eerste',
    },
  );

export const geefTerug = (command: Opdracht<'GeefTerug'>, state: AdviesState): AdviesUitkomst => {
  const { op, door, redenen } = command;
  return acceptUnless<AdviesRefusal, AdviesEvent>(
    [
      ...magToetsen(command, state),
      (redenen.length === 0 || !redenen.every(({ toelichting }) => isIngevuld(toelichting))) &&
        'teruggaafreden-ontbreekt',
    ],
    { type: 'Teruggegeven', op, toetser: door, redenen, themaversie: command.context.themaversie },
    ...themafeiten(redenen, op),
    {
      type: 'TeruggaveVastgelegd',
      op,
      eigenaars: state.opstellers,
      themas: [...new Set(redenen.map(({ thema }) => thema))],
    },
  );
};

export const keurEersteToetsGoed = (
  command: Opdracht<'KeurEersteToetsGoed'>,
  state: AdviesState,
): AdviesUitkomst => {
  const { op, door, opmerking } = command;
  return acceptUnless(
    [
      !ligtTerToetsing(state) && 'niet-ter-toetsing',
      state.stand === 'eerste-akkoord' && 'eerste-toets-al-gedaan',
      ...vierOgen(command, state),
      heeftInToetsing(command, state),
    ],
    { type: 'EersteToetsAkkoord', op, toetser: door, opmerking },
  );
};

const vergelijking = (
  { op, context: { kenmerken } }: AdviesCommand,
  { maatregelen, versie }: AdviesState,
): readonly AdviesEvent[] =>
  // A later version is the same case: it does not count twice among those that are alike.
  kenmerken === null || versie > 0
    ? []
    : [{ type: 'VergelijkingVastgelegd', op, profiel: vergelijkprofiel(kenmerken, maatregelen) }];

/** Establishing is what gives the advice its legal effect (lid 4); a provisional advice gives no right. */
export const stelAdviesVast = (command: Opdracht<'StelAdviesVast'>, state: AdviesState): AdviesUitkomst => {
  const { op, door, nummer, context } = command;
  const { woning, pkvwHardeEis } = context;
  const gronden: readonly Grond[] = [
    !ligtTerToetsing(state) && 'niet-ter-toetsing',
    state.stand === 'ter-toetsing' && 'geen-eerste-toets',
    ...vierOgen(command, state),
    heeftInToetsing(command, state),
    !context.pkvwBeoordeeld && 'geen-pkvw-oordeel',
  ];
  if (woning === null) return acceptUnless([...gronden, 'woning-onbekend']);
  return acceptUnless<AdviesRefusal, AdviesEvent>(
    gronden,
    { type: 'AdviesVastgesteld', op, toetser: door, nummer, pkvwHardeEis, woning },
    ...vergelijking(command, state),
    // Whoever has the report has the next version at once: two versions that hold are one too many.
    ...(state.versie > 0 ? [{ type: 'AdviesVerstrekt', op } as const] : []),
  );
};

export const trekAdviesIn = (command: Opdracht<'TrekAdviesIn'>, state: AdviesState): AdviesUitkomst =>
  acceptUnless(
    [
      state.stand !== 'vastgesteld' && state.stand !== 'verstrekt' && 'advies-niet-vastgesteld',
      state.opstellers.includes(command.door) && 'opsteller-toetst-niet',
      !isIngevuld(command.reden) && 'reden-ontbreekt',
    ],
    { type: 'AdviesIngetrokken', op: command.op, reden: command.reden },
  );
