/**
 * A change of an established advice. What was established goes on for everybody; beside it stands the work on the next version,
 * which is offered, tested by two persons and established like the first. Then it takes the place of the old one, in one step.
 */
import { acceptUnless } from '#kernel/decider.ts';
import { isIngevuld } from '../gedeeld/ingevuld.ts';
import type { AdviesEvent } from './feiten.ts';
import { type AdviesState, evolveVersie } from './toestand.ts';
import { verschilIn } from './verschil.ts';
import type { AdviesRefusal, AdviesUitkomst, Opdracht } from './weigeringsgronden.ts';

export const openWijziging = (command: Opdracht<'OpenWijziging'>, state: AdviesState): AdviesUitkomst => {
  const { op, door, reden, toelichting } = command;
  return acceptUnless<AdviesRefusal, AdviesEvent>(
    [
      state.stand !== 'verstrekt' && 'advies-niet-verstrekt',
      state.wijziging !== null && 'wijziging-loopt-al',
      !isIngevuld(toelichting) && 'reden-ontbreekt',
    ],
    { type: 'WijzigingGeopend', op, door, reden },
    { type: 'WijzigingToegelicht', op, toelichting },
  );
};

export const staakWijziging = (command: Opdracht<'StaakWijziging'>, state: AdviesState): AdviesUitkomst =>
  acceptUnless([state.wijziging === null && 'geen-wijziging'], { type: 'WijzigingGestaakt', op: command.op });

/** The work begins as the established text; nobody has looked at it yet. */
const begin = (state: AdviesState): AdviesState => ({
  ...state,
  stand: 'in-opstelling',
  aangebodenOp: null,
  eersteToetser: null,
  tweedeToetser: null,
  inToetsing: null,
  eersteAkkoord: null,
  teruggaaf: null,
  opmerkingen: [],
  vastgesteldOp: null,
  verstrektOp: null,
});

type Wijziging = NonNullable<AdviesState['wijziging']>;

/** The next version takes the place of the one that held until now; who has the report keeps having it. */
const vervang = (state: AdviesState, { werk, op, reden, toelichting }: Wijziging): AdviesState => ({
  ...werk,
  stand: 'verstrekt',
  nummer: state.nummer,
  versie: state.versie + 1,
  verstrektOp: state.verstrektOp,
  wijziging: null,
  versies: [
    ...state.versies,
    { versie: state.versie + 1, op, reden, toelichting, ...verschilIn(state.maatregelen, werk.maatregelen) },
  ],
});

/** Folds one fact while a change runs: on the work, unless the fact is about what holds. */
const evolveInWijziging = (state: AdviesState, wijziging: Wijziging, event: AdviesEvent): AdviesState => {
  switch (event.type) {
    case 'WijzigingToegelicht':
      return { ...state, wijziging: { ...wijziging, toelichting: event.toelichting } };
    case 'WijzigingGestaakt':
      return { ...state, wijziging: null };
    case 'AdviesIngetrokken':
    case 'AdviesVerstrekt':
      return { ...evolveVersie(state, event), wijziging: null };
    case 'AdviesVastgesteld':
      return vervang(state, { ...wijziging, werk: evolveVersie(wijziging.werk, event) });
    default:
      return { ...state, wijziging: { ...wijziging, werk: evolveVersie(wijziging.werk, event) } };
  }
};

/** Folds one fact; never fails when facts from a compartment that stays closed are missing. */
export const evolveAdvies = (state: AdviesState, event: AdviesEvent): AdviesState => {
  if (state.wijziging !== null) return evolveInWijziging(state, state.wijziging, event);
  if (event.type !== 'WijzigingGeopend') return evolveVersie(state, event);
  const { op, reden } = event;
  return { ...state, wijziging: { op, reden, toelichting: '', werk: begin(state) } };
};
