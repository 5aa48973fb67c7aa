import type { CalendarDay } from '#kernel/calendar-day.ts';
import { unreachable } from '#kernel/decider.ts';
import type { Compartiment } from '../gedeeld/compartiment.ts';

export const afzegredenen = ['dag-komt-niet-uit', 'onverwacht-verhinderd', 'liever-later', 'anders'] as const;
/** Why an appointment does not go on, without a word about anybody's health or home. */
export type Afzegreden = (typeof afzegredenen)[number];

/** Who changed an appointment: whose home it is, or somebody of the CCV. */
export type AfspraakDoor = 'bestuurder' | 'ccv';

export type Bezoekmoment = { readonly datum: CalendarDay; readonly tijd: string };

export type AfspraakEvent =
  | ({ readonly type: 'HuisbezoekGepland'; readonly op: CalendarDay } & Bezoekmoment)
  | ({ readonly type: 'AndereDagGevraagd'; readonly op: CalendarDay } & Bezoekmoment)
  | {
      readonly type: 'HuisbezoekAfgezegd';
      readonly op: CalendarDay;
      /** Absent in facts from before it was asked. */
      readonly reden?: Afzegreden;
      readonly door?: AfspraakDoor;
    }
  /** The visit of the agreed day did not take place; it says nothing about whose doing that was. */
  | { readonly type: 'HuisbezoekUitgebleven'; readonly op: CalendarDay }
  | { readonly type: 'AfspraakToegelicht'; readonly op: CalendarDay; readonly toelichting: string };

export const afspraakCompartimenten = {
  HuisbezoekGepland: 'proces',
  AndereDagGevraagd: 'proces',
  HuisbezoekAfgezegd: 'proces',
  HuisbezoekUitgebleven: 'proces',
  // Free words about somebody's day: the reviewer has no task there.
  AfspraakToegelicht: 'persoon',
} as const satisfies Record<AfspraakEvent['type'], Compartiment>;

/** An appointment as a calendar knows it. */
export type Afspraak = Bezoekmoment & {
  readonly op: CalendarDay;
  /** The how-manieth appointment of this case, from 1; moving it keeps the number. */
  readonly nummer: number;
  /** How often this appointment was changed, calling off included. */
  readonly wijziging: number;
};

export type NietDoorgegaan = Afspraak & {
  readonly hoe: 'afgezegd' | 'uitgebleven';
  readonly reden: Afzegreden | null;
  readonly door: AfspraakDoor | null;
};

export type AfspraakState = {
  readonly gepland: Afspraak | null;
  /** The last appointment that did not go on; null as soon as there is a new one. */
  readonly nietDoorgegaan: NietDoorgegaan | null;
  /** The moment the office-holder asked for instead; the appointment stands until a new one is made. */
  readonly andereDag: (Bezoekmoment & { readonly op: CalendarDay }) | null;
  /** The last words about the appointment; null for who may not read about the person. */
  readonly toelichting: string | null;
};

export const legeAfspraakState: AfspraakState = {
  gepland: null,
  nietDoorgegaan: null,
  andereDag: null,
  toelichting: null,
};

const zonderAfspraak = (
  { gepland }: AfspraakState,
  op: CalendarDay,
  rest: Pick<NietDoorgegaan, 'hoe' | 'reden' | 'door'>,
): AfspraakState => ({
  ...legeAfspraakState,
  nietDoorgegaan: gepland && { ...gepland, op, wijziging: gepland.wijziging + 1, ...rest },
});

const gepland = (
  state: AfspraakState,
  { op, datum, tijd }: Extract<AfspraakEvent, { type: 'HuisbezoekGepland' }>,
): AfspraakState => {
  const eerder = state.gepland;
  return {
    ...legeAfspraakState,
    gepland: {
      op,
      datum,
      tijd,
      nummer: eerder?.nummer ?? (state.nietDoorgegaan?.nummer ?? 0) + 1,
      wijziging: eerder === null ? 0 : eerder.wijziging + 1,
    },
  };
};

/** Folds one fact about the appointment; leaves the rest of the investigation as it was. */
export const evolveAfspraak = <State extends AfspraakState>(state: State, event: AfspraakEvent): State => {
  const { op } = event;
  switch (event.type) {
    case 'HuisbezoekGepland':
      return { ...state, ...gepland(state, event) };
    case 'AndereDagGevraagd':
      return { ...state, andereDag: { op, datum: event.datum, tijd: event.tijd }, toelichting: null };
    case 'HuisbezoekAfgezegd': {
      const { reden = null, door = null } = event;
      return { ...state, ...zonderAfspraak(state, op, { hoe: 'afgezegd', reden, door }) };
    }
    case 'HuisbezoekUitgebleven':
      return { ...state, ...zonderAfspraak(state, op, { hoe: 'uitgebleven', reden: null, door: null }) };
    case 'AfspraakToegelicht':
      return { ...state, toelichting: event.toelichting };
    default:
      return unreachable(event);
  }
};
