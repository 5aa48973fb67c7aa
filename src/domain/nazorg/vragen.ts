/** What the scheme asks by itself some time after the report, and what comes back. Silence is no answer. */
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { acceptUnless, type Decision } from '#kernel/decider.ts';
import type { Gevraagde, Nazorgantwoord, NazorgEvent } from './feiten.ts';
import type { NazorgCommand } from './opdrachten.ts';
import type { NazorgRefusal } from './weigeringen.ts';

/** One answer to the question how it goes. */
export type Nazorgbeurt = { readonly op: CalendarDay; readonly antwoorden: readonly Nazorgantwoord[] };

/** Per person asked; null means not so. */
type PerGevraagde<Waarde> = Readonly<Record<Gevraagde, Waarde>>;

export type Nazorgvragen = {
  readonly beantwoord: PerGevraagde<readonly Nazorgbeurt[]>;
  /** Since when somebody wants to be called. */
  readonly bellen: PerGevraagde<CalendarDay | null>;
  /** Since when somebody does not want to be asked. */
  readonly stil: PerGevraagde<CalendarDay | null>;
  /** The last day on which somebody wanted to be asked again. */
  readonly hervat: CalendarDay | null;
};

export const geenNazorgvragen: Nazorgvragen = {
  beantwoord: { bestuurder: [], functionaris: [] },
  bellen: { bestuurder: null, functionaris: null },
  stil: { bestuurder: null, functionaris: null },
  hervat: null,
};

type VraagEvent = Extract<
  NazorgEvent,
  {
    type:
      | 'NazorgBeantwoord'
      | 'NazorgBeantwoordDoorOrganisatie'
      | 'BelverzoekGedaan'
      | 'BelverzoekAfgerond'
      | 'NazorgvragenGestopt'
      | 'NazorgvragenHervat';
  }
>;

const metBeurt = (state: Nazorgvragen, wie: Gevraagde, beurt: Nazorgbeurt): Nazorgvragen => ({
  ...state,
  beantwoord: { ...state.beantwoord, [wie]: [...state.beantwoord[wie], beurt] },
});

/** Folds what was asked for and answered. */
export const evolveVragen = (state: Nazorgvragen, event: VraagEvent): Nazorgvragen => {
  const { op } = event;
  switch (event.type) {
    case 'NazorgBeantwoord':
      return metBeurt(state, 'bestuurder', { op, antwoorden: event.antwoorden });
    case 'NazorgBeantwoordDoorOrganisatie':
      return metBeurt(state, 'functionaris', { op, antwoorden: event.antwoorden });
    case 'BelverzoekGedaan':
      return { ...state, bellen: { ...state.bellen, [event.wie]: state.bellen[event.wie] ?? op } };
    case 'BelverzoekAfgerond':
      return { ...state, bellen: { ...state.bellen, [event.wie]: null } };
    case 'NazorgvragenGestopt':
      return { ...state, stil: { ...state.stil, [event.wie]: op } };
    case 'NazorgvragenHervat':
      return { ...state, stil: { ...state.stil, [event.wie]: null }, hervat: op };
  }
};

type Beantwoorden = Extract<NazorgCommand, { type: 'BeantwoordNazorg' | 'BeantwoordNazorgVoorOrganisatie' }>;

const gemeldDoor = (antwoorden: readonly Nazorgantwoord[]) => [
  ...new Set(antwoorden.flatMap(({ reden }) => (reden === null ? [] : [reden]))),
];

/** An answer, a wish to be called, or both; every reason given is also a problem that is counted. */
export const beantwoord = (
  command: Beantwoorden,
  belet: readonly (NazorgRefusal | false)[],
): Decision<NazorgEvent, NazorgRefusal> => {
  const { op, antwoorden, bellen, context } = command;
  const wie: Gevraagde = command.type === 'BeantwoordNazorg' ? 'bestuurder' : 'functionaris';
  const type = wie === 'bestuurder' ? 'NazorgBeantwoord' : 'NazorgBeantwoordDoorOrganisatie';
  const onbekend = antwoorden.some(({ id }) => !context.maatregelen[wie].includes(id));
  return acceptUnless<NazorgRefusal, NazorgEvent>(
    [...belet, onbekend && 'maatregel-onbekend', antwoorden.length === 0 && !bellen && 'niets-ingevuld'],
    ...(antwoorden.length > 0 ? [{ type, op, antwoorden } as const] : []),
    ...gemeldDoor(antwoorden).map((knelpunt) => ({ type: 'KnelpuntGemeld', op, knelpunt }) as const),
    ...(bellen ? [{ type: 'BelverzoekGedaan', op, wie } as const] : []),
  );
};
