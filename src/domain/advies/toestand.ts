import type { CalendarDay } from '#kernel/calendar-day.ts';
import { unreachable } from '#kernel/decider.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { Maatregel } from '../gedeeld/maatregel.ts';
import { metItem, zonderItem } from '../gedeeld/op-id.ts';
import type {
  AdviesEvent,
  LeegDomein,
  LosScenario,
  LosseMaatregel,
  NietGewenst,
  PkvwRelatie,
  Teruggaafreden,
} from './feiten.ts';
import type { Plek } from './toetsing-feiten.ts';
import type { Verschil } from './verschil.ts';
import type { Wijzigingsreden } from './wijziging-feiten.ts';

export type AdviesStand =
  | 'geen'
  | 'in-opstelling'
  | 'ter-toetsing'
  | 'eerste-akkoord'
  | 'teruggegeven'
  | 'vastgesteld'
  | 'verstrekt'
  | 'ingetrokken';

/** A remark at a paragraph; `eerder` when the advice was offered again after it. */
export type Opmerking = {
  readonly op: CalendarDay;
  readonly toetser: AccountId;
  readonly plek: Plek;
  readonly tekst: string;
  readonly eerder: boolean;
  /** What the adviser said to it after the return; null when nothing. */
  readonly antwoord: string | null;
};

/** What an established version changed of the one before it, and why. */
export type Versie = Verschil & {
  readonly versie: number;
  /** The day on which the change began. */
  readonly op: CalendarDay;
  readonly reden: Wijzigingsreden;
  readonly toelichting: string;
};

export type AdviesState = {
  readonly stand: AdviesStand;
  readonly opgesteldOp: CalendarDay | null;
  readonly catalogusversie: CalendarDay | null;
  /** Everyone who made or offered the advice; the last one is the author now. None of them may review. */
  readonly opstellers: readonly AccountId[];
  readonly maatregelen: readonly Maatregel[];
  readonly legeDomeinen: readonly LeegDomein[];
  readonly losseScenarios: readonly LosScenario[];
  readonly losseMaatregelen: readonly LosseMaatregel[];
  readonly nietGewenst: readonly NietGewenst[];
  /** Null as long as it was not asked. */
  readonly pkvwRelaties: readonly PkvwRelatie[] | null;
  readonly aangebodenOp: CalendarDay | null;
  readonly eersteToetser: AccountId | null;
  readonly tweedeToetser: AccountId | null;
  /** Who has the advice on the desk now; null between the tests. */
  readonly inToetsing: { readonly toetser: AccountId; readonly sinds: CalendarDay } | null;
  readonly eersteAkkoord: { readonly op: CalendarDay; readonly opmerking: string } | null;
  /** The last return; kept after a new offer, so that the reviewer sees what was asked. */
  readonly teruggaaf: {
    readonly op: CalendarDay;
    readonly toetser: AccountId;
    readonly redenen: readonly Teruggaafreden[];
    /** The version of the themes it names. */
    readonly themaversie: CalendarDay;
  } | null;
  /** At most one of each reviewer at a place, apart from those of an earlier round. */
  readonly opmerkingen: readonly Opmerking[];
  readonly nummer: string | null;
  /** Of what is established: 1 for the first, 0 as long as there is none. */
  readonly versie: number;
  /** The later versions, in order. */
  readonly versies: readonly Versie[];
  /** The next version in the making; what is established goes on beside it. */
  readonly wijziging: {
    readonly op: CalendarDay;
    readonly reden: Wijzigingsreden;
    readonly toelichting: string;
    readonly werk: AdviesState;
  } | null;
  readonly vastgesteldOp: CalendarDay | null;
  readonly pkvwHardeEis: boolean | null;
  /** The dwelling the established advice is about. */
  readonly woning: string | null;
  readonly verstrektOp: CalendarDay | null;
  readonly ingetrokken: { readonly op: CalendarDay; readonly reden: string } | null;
};

export const legeAdviesState: AdviesState = {
  stand: 'geen',
  opgesteldOp: null,
  catalogusversie: null,
  opstellers: [],
  maatregelen: [],
  legeDomeinen: [],
  losseScenarios: [],
  losseMaatregelen: [],
  nietGewenst: [],
  pkvwRelaties: null,
  aangebodenOp: null,
  eersteToetser: null,
  tweedeToetser: null,
  inToetsing: null,
  eersteAkkoord: null,
  teruggaaf: null,
  opmerkingen: [],
  nummer: null,
  versie: 0,
  versies: [],
  wijziging: null,
  vastgesteldOp: null,
  pkvwHardeEis: null,
  woning: null,
  verstrektOp: null,
  ingetrokken: null,
};

const metOpsteller = (opstellers: readonly AccountId[], opsteller: AccountId): readonly AccountId[] => [
  ...opstellers.filter((ander) => ander !== opsteller),
  opsteller,
];

const zonderEigen = (
  { opmerkingen }: AdviesState,
  { toetser, plek }: Pick<Opmerking, 'toetser' | 'plek'>,
): readonly Opmerking[] =>
  opmerkingen.filter((een) => een.eerder || een.toetser !== toetser || een.plek !== plek);

const zonderToetsers = {
  eersteToetser: null,
  tweedeToetser: null,
  inToetsing: null,
  eersteAkkoord: null,
} as const;

/** Folds one fact into one version of the advice; never fails when facts from a compartment that stays closed are missing. */
export const evolveVersie = (state: AdviesState, event: AdviesEvent): AdviesState => {
  const { op } = event;
  switch (event.type) {
    case 'AdviesOpgesteld':
      return {
        ...legeAdviesState,
        stand: 'in-opstelling',
        opgesteldOp: op,
        catalogusversie: event.catalogusversie,
        opstellers: metOpsteller(state.opstellers, event.opsteller),
      };
    case 'MaatregelGeadviseerd':
      return { ...state, maatregelen: metItem(state.maatregelen, event.maatregel) };
    case 'MaatregelVervallen':
      return { ...state, maatregelen: zonderItem(state.maatregelen, event.maatregel) };
    case 'TerToetsingAangeboden':
      return {
        ...state,
        stand: 'ter-toetsing',
        aangebodenOp: op,
        opstellers: metOpsteller(state.opstellers, event.door),
        opmerkingen: state.opmerkingen.map((opmerking) => ({ ...opmerking, eerder: true })),
        legeDomeinen: event.legeDomeinen,
        losseScenarios: event.losseScenarios,
        losseMaatregelen: event.losseMaatregelen ?? [],
      };
    case 'NietGewenstVastgelegd':
      return { ...state, nietGewenst: metItem(state.nietGewenst, event.nietGewenst) };
    case 'NietGewenstVervallen':
      return { ...state, nietGewenst: zonderItem(state.nietGewenst, event.nietGewenst) };
    case 'PkvwRelatieVastgelegd':
      return { ...state, pkvwRelaties: event.relaties };
    case 'InToetsingGenomen': {
      const inToetsing = { toetser: event.toetser, sinds: op };
      return event.toets === 'eerste'
        ? { ...state, inToetsing, eersteToetser: event.toetser }
        : { ...state, inToetsing, tweedeToetser: event.toetser };
    }
    case 'Teruggegeven': {
      const { toetser, redenen } = event;
      return {
        ...state,
        ...zonderToetsers,
        stand: 'teruggegeven',
        teruggaaf: { op, toetser, redenen, themaversie: event.themaversie ?? op },
      };
    }
    case 'EersteToetsAkkoord':
      return {
        ...state,
        stand: 'eerste-akkoord',
        inToetsing: null,
        eersteAkkoord: { op, opmerking: event.opmerking },
      };
    case 'AdviesVastgesteld': {
      const { nummer, pkvwHardeEis, woning } = event;
      return {
        ...state,
        stand: 'vastgesteld',
        inToetsing: null,
        vastgesteldOp: op,
        nummer,
        versie: 1,
        pkvwHardeEis,
        woning,
      };
    }
    case 'AdviesVerstrekt':
      return { ...state, stand: 'verstrekt', verstrektOp: op };
    case 'AdviesIngetrokken':
      return { ...state, stand: 'ingetrokken', ingetrokken: { op, reden: event.reden } };
    case 'OpmerkingGeplaatst': {
      const { toetser, plek, tekst } = event;
      const opmerking = { op, toetser, plek, tekst, eerder: false, antwoord: null };
      return { ...state, opmerkingen: [...zonderEigen(state, event), opmerking] };
    }
    case 'OpmerkingBeantwoord':
      return {
        ...state,
        opmerkingen: state.opmerkingen.map((een) =>
          een.plek === event.plek && !een.eerder ? { ...een, antwoord: event.tekst } : een,
        ),
      };
    case 'OpmerkingIngetrokken':
      return { ...state, opmerkingen: zonderEigen(state, event) };
    case 'TeruggegevenOmDreiging':
    case 'TeruggegevenOmScenario':
    case 'TeruggegevenOmMaatregel':
    case 'TeruggegevenOmOngelijkheid':
    case 'TeruggegevenOmKeurmerk':
    case 'TeruggegevenOmLeesbaarheid':
    case 'TeruggegevenOmDomein':
    case 'WijzigingGeopend':
    case 'WijzigingToegelicht':
    case 'WijzigingGestaakt':
    case 'VergelijkingVastgelegd':
    case 'AdviesgevolgVastgelegd':
    case 'TeruggaveVastgelegd':
      return state;
    default:
      return unreachable(event);
  }
};
