/** The talk with the organisation, kept with the organisation: by version and month, without the case that was the occasion. */
import { type CalendarDay, calendarDay, daysBetween } from '#kernel/calendar-day.ts';
import { unreachable } from '#kernel/decider.ts';
import type { Werkgeversbeeld } from '../gedeeld/werkgeversbeeld.ts';

export type WerkgeversgesprekEvent =
  | {
      readonly type: 'WerkgeversgesprekVastgelegd';
      /** The first of the month: the day itself would tell whose case it was. */
      readonly op: CalendarDay;
      readonly versie: string;
      readonly beeld: Werkgeversbeeld;
    }
  | { readonly type: 'WerkgeversgesprekBevestigd'; readonly op: CalendarDay; readonly versie: string };

export type Werkgeversgesprek = {
  readonly versie: string;
  readonly beeld: Werkgeversbeeld;
  /** First of the month in which it was told, and in which the organisation last said that it still holds. */
  readonly verteld: CalendarDay;
  readonly bevestigd: CalendarDay;
};

const HERHAAL_NA_DAGEN = 365;

const maand = (op: CalendarDay): CalendarDay => calendarDay(`${op.slice(0, 7)}-01`);

/** Whether so much time went by that the organisation is asked anew. */
export const isVerouderd = ({ bevestigd }: Werkgeversgesprek, op: CalendarDay): boolean =>
  daysBetween(bevestigd, op) > HERHAAL_NA_DAGEN;

/** The same words again confirm their version; other words make a new one. */
export const legWerkgeversgesprekVast = (
  {
    op,
    versie,
    beeld,
  }: { readonly op: CalendarDay; readonly versie: string; readonly beeld: Werkgeversbeeld },
  gesprekken: readonly Werkgeversgesprek[],
): WerkgeversgesprekEvent =>
  gesprekken.some((een) => een.versie === versie)
    ? { type: 'WerkgeversgesprekBevestigd', op: maand(op), versie }
    : { type: 'WerkgeversgesprekVastgelegd', op: maand(op), versie, beeld };

const opVolgorde = (gesprekken: readonly Werkgeversgesprek[]): readonly Werkgeversgesprek[] =>
  gesprekken.toSorted((a, b) => a.bevestigd.localeCompare(b.bevestigd));

/** Folds one fact; what was told or confirmed last stands last, and holds. */
export const evolveGesprekken = (
  gesprekken: readonly Werkgeversgesprek[],
  event: WerkgeversgesprekEvent,
): readonly Werkgeversgesprek[] => {
  const { op, versie } = event;
  switch (event.type) {
    case 'WerkgeversgesprekVastgelegd':
      return opVolgorde([...gesprekken, { versie, beeld: event.beeld, verteld: op, bevestigd: op }]);
    case 'WerkgeversgesprekBevestigd':
      return opVolgorde(gesprekken.map((een) => (een.versie === versie ? { ...een, bevestigd: op } : een)));
    default:
      return unreachable(event);
  }
};
