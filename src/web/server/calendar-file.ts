import { createHash } from 'node:crypto';
import type { ZaakView } from '#application/application.ts';
import type { AfspraakState } from '#domain/onderzoek/afspraak-feiten.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { DossierId } from '#kernel/ids.ts';
import { type Answer, file, notFound } from './answer.ts';

/** What a calendar must know of an appointment. */
export type CalendarEntry = {
  readonly datum: CalendarDay;
  readonly tijd: string;
  /** The day of the last change. */
  readonly op: CalendarDay;
  readonly nummer: number;
  readonly wijziging: number;
  readonly afgezegd: boolean;
};

const LINE_OCTETS = 75;
/** How much time the calendar keeps free; a proposal of ours, people change it in their own calendar. */
const HOURS = 2;

/** Since 1996 the whole Union changes its clocks on the last Sundays of March and October. */
const AMSTERDAM = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Amsterdam',
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

const compact = (text: string): string => text.replaceAll(/[-:]/g, '');

const end = (tijd: string): string =>
  `${String(Number(tijd.slice(0, 2)) + HOURS).padStart(2, '0')}${tijd.slice(3)}00`;

/** A line of a calendar file, continued on the next where it is longer than 75 octets (RFC 5545, 3.1). */
export const fold = (line: string): string => {
  const lines: string[] = [];
  let rest = '';
  for (const sign of line) {
    if (Buffer.byteLength(rest + sign) > LINE_OCTETS) {
      lines.push(rest);
      rest = ' ';
    }
    rest += sign;
  }
  return [...lines, rest].join('\r\n');
};

/** The same for everybody who has the appointment, and to be turned back into a dossier by nobody. */
const uid = (dossier: DossierId, nummer: number): string =>
  createHash('sha256').update(`afspraak ${nummer} ${dossier}`).digest('hex').slice(0, 32);

/**
 * The calendar file of an appointment (RFC 5545): a moment and a neutral word. No place, no person and no organiser,
 * because calendars are shared with secretaries and telephones.
 */
export const calendarFile = (dossier: DossierId, entry: CalendarEntry): string => {
  const start = `${compact(entry.datum)}T${compact(entry.tijd)}00`;
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Afspraak//NL',
    'CALSCALE:GREGORIAN',
    `METHOD:${entry.afgezegd ? 'CANCEL' : 'PUBLISH'}`,
    ...AMSTERDAM,
    'BEGIN:VEVENT',
    `UID:${uid(dossier, entry.nummer)}`,
    `DTSTAMP:${compact(entry.op)}T000000Z`,
    `SEQUENCE:${entry.wijziging}`,
    `STATUS:${entry.afgezegd ? 'CANCELLED' : 'CONFIRMED'}`,
    `DTSTART;TZID=Europe/Amsterdam:${start}`,
    `DTEND;TZID=Europe/Amsterdam:${compact(entry.datum)}T${end(entry.tijd)}`,
    'SUMMARY:Afspraak',
    'CLASS:PRIVATE',
    'TRANSP:OPAQUE',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(fold)
    .join('\r\n');
};

/** The appointment that stands, or else the last one that did not go on, so that it can leave a calendar. */
const entryOf = ({ gepland, nietDoorgegaan }: AfspraakState): CalendarEntry | undefined => {
  if (gepland !== null) return { ...gepland, afgezegd: false };
  return nietDoorgegaan === null ? undefined : { ...nietDoorgegaan, afgezegd: true };
};

/** The download of it, under a name as neutral as its content; not found when nothing was ever agreed. */
export const calendarAnswer = ({ id, zaak }: Pick<ZaakView, 'id' | 'zaak'>): Answer => {
  const entry = entryOf(zaak.onderzoek);
  return entry === undefined
    ? notFound
    : file(new TextEncoder().encode(calendarFile(id, entry)), 'text/calendar; charset=utf-8', 'afspraak.ics');
};
