import type { CalendarDay } from '#kernel/calendar-day.ts';
import { unreachable } from '#kernel/decider.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { Ambt } from '../gedeeld/ambt.ts';
import { metItem } from '../gedeeld/op-id.ts';
import type {
  Adres,
  Bereikbaarheid,
  BestuurderEvent,
  Huiskaart,
  PkvwSoort,
  Startkeuze,
  Woningsoort,
  Zelfscan,
} from './feiten.ts';

/** One term of office at one organisation; `tot` is the last day, null while no end is known. */
export type Ambtstermijn = {
  readonly ambt: Ambt;
  readonly organisatie: string;
  readonly van: CalendarDay;
  readonly tot: CalendarDay | null;
  readonly waarnemendSinds: CalendarDay | null;
};

export type Pkvw = { readonly soort: PkvwSoort; readonly afgegeven: CalendarDay };

/** A home, without its address; `pkvw` null means not known, empty means there is none. */
export type BestuurderWoning = {
  readonly id: string;
  readonly sinds: CalendarDay;
  readonly soort: Woningsoort;
  readonly nieuwbouw: boolean | null;
  readonly monument: boolean | null;
  readonly pkvw: readonly Pkvw[] | null;
};

export type Start = {
  readonly op: CalendarDay;
  readonly keuze: Startkeuze;
  readonly herinnerOp: CalendarDay | null;
};

export type BestuurderState = {
  /** What the household agreed, and the day of the last change. */
  readonly huiskaart: (Huiskaart & { readonly op: CalendarDay }) | null;
  /** What was last sent of the self-scan, and when. */
  readonly zelfscan: (Zelfscan & { readonly op: CalendarDay }) | null;
  /** What was last chosen at the start, and the day of the reminder. */
  readonly start: Start | null;
  readonly account: AccountId | null;
  readonly naam: string | null;
  readonly bereik: Bereikbaarheid | null;
  /** From which day it was certain that the person would hold the office (lid 5, onder a). */
  readonly benoemingen: readonly {
    readonly ambt: Ambt;
    readonly organisatie: string;
    readonly vanaf: CalendarDay;
  }[];
  readonly ambten: readonly Ambtstermijn[];
  readonly geschorst: boolean;
  readonly woningen: readonly BestuurderWoning[];
  /** `id` is that of the home. */
  readonly adressen: readonly { readonly id: string; readonly adres: Adres }[];
  /** The home where the person lives now. */
  readonly woning: string | null;
  readonly verhuisdOp: CalendarDay | null;
  /** Null means not known, empty means there is none. */
  readonly ontheffingen: readonly { readonly van: CalendarDay; readonly tot: CalendarDay }[] | null;
  /** For which homes measures were provided, and when. */
  readonly verstrekkingen: readonly { readonly woning: string; readonly op: CalendarDay }[];
};

export const legeBestuurderState: BestuurderState = {
  huiskaart: null,
  zelfscan: null,
  start: null,
  account: null,
  naam: null,
  bereik: null,
  benoemingen: [],
  ambten: [],
  geschorst: false,
  woningen: [],
  adressen: [],
  woning: null,
  verhuisdOp: null,
  ontheffingen: null,
  verstrekkingen: [],
};

/** Whether the term runs on this day or begins later. */
export const isNietVoorbij = ({ tot }: Ambtstermijn, dag: CalendarDay): boolean => tot === null || tot >= dag;

const metWoning = (
  state: BestuurderState,
  event: Extract<BestuurderEvent, { type: 'WoningOpgegeven' }>,
): BestuurderState => {
  const { op, woning: id, soort, nieuwbouw, monument } = event;
  const eerder = state.woningen.find((woning) => woning.id === id);
  const woning = { id, sinds: eerder?.sinds ?? op, soort, nieuwbouw, monument, pkvw: eerder?.pkvw ?? null };
  return { ...state, woning: state.woning ?? id, woningen: metItem(state.woningen, woning) };
};

const metPkvw = (state: BestuurderState, id: string, nieuw: readonly Pkvw[]): BestuurderState => ({
  ...state,
  woningen: state.woningen.map((woning) =>
    woning.id === id ? { ...woning, pkvw: [...(woning.pkvw ?? []), ...nieuw] } : woning,
  ),
});

const beeindig = (
  state: BestuurderState,
  { op, tot, organisatie }: Extract<BestuurderEvent, { type: 'AmbtBeeindigd' }>,
): BestuurderState => ({
  ...state,
  ambten: state.ambten.map((termijn) =>
    isNietVoorbij(termijn, op) && (organisatie ?? termijn.organisatie) === termijn.organisatie
      ? { ...termijn, tot }
      : termijn,
  ),
});

/** Folds one fact; never fails when facts from a compartment that stays closed are missing. */
export const evolveBestuurder = (state: BestuurderState, event: BestuurderEvent): BestuurderState => {
  switch (event.type) {
    case 'BestuurderGeregistreerd':
      return { ...state, account: event.account, naam: event.naam };
    case 'BereikbaarheidOpgegeven':
      return { ...state, bereik: event.bereik };
    case 'BenoemingStaatVast': {
      const { ambt, organisatie, vanaf } = event;
      return { ...state, benoemingen: [...state.benoemingen, { ambt, organisatie, vanaf }] };
    }
    case 'AmbtAanvaard': {
      const { ambt, organisatie, van, waarnemendSinds = null } = event;
      return {
        ...state,
        ambten: [...state.ambten, { ambt, organisatie, van, tot: null, waarnemendSinds }],
        geschorst: false,
      };
    }
    case 'BestuurderGeschorst':
      return { ...state, geschorst: true };
    case 'AmbtBeeindigd':
      return beeindig(state, event);
    case 'AdresOpgegeven':
      return { ...state, adressen: metItem(state.adressen, { id: event.woning, adres: event.adres }) };
    case 'WoningOpgegeven':
      return metWoning(state, event);
    case 'Verhuisd':
      return { ...state, woning: event.naar, verhuisdOp: event.op };
    case 'PkvwCertificaatGeregistreerd':
      return metPkvw(state, event.woning, [{ soort: event.soort, afgegeven: event.afgegeven }]);
    case 'GeenPkvwCertificaat':
      return metPkvw(state, event.woning, []);
    case 'OntheffingGeregistreerd':
      return {
        ...state,
        ontheffingen: [...(state.ontheffingen ?? []), { van: event.van, tot: event.tot }],
      };
    case 'GeenOntheffing':
      return { ...state, ontheffingen: state.ontheffingen ?? [] };
    case 'HuiskaartGeschreven':
      return { ...state, huiskaart: { ...event.kaart, op: event.op } };
    case 'ZelfscanGestuurd':
      return { ...state, zelfscan: { ...event.scan, op: event.op } };
    case 'StartGekozen': {
      const { op, keuze, herinnerOp } = event;
      return { ...state, start: { op, keuze, herinnerOp } };
    }
    case 'MaatregelenVerstrekt':
      return {
        ...state,
        verstrekkingen: [...state.verstrekkingen, { woning: event.woning, op: event.op }],
      };
    default:
      return unreachable(event);
  }
};
