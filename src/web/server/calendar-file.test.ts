import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, calendarDay } from '#kernel/calendar-day.ts';
import { dossierId } from '#kernel/ids.ts';
import { type CalendarEntry, calendarFile, fold } from './calendar-file.ts';

const zaak = dossierId('q'.repeat(26));
const entry: CalendarEntry = {
  datum: calendarDay('2026-03-03'),
  tijd: '14:00',
  op: calendarDay('2026-02-20'),
  nummer: 1,
  wijziging: 0,
  afgezegd: false,
};

type Parsed = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The lines of a calendar, unfolded, each as name, parameters and value (RFC 5545, 3.1). */
const linesOf = (text: string): readonly (readonly [name: string, params: string, value: string])[] => {
  if (!text.endsWith('\r\n') || /[^\r]\n/.test(text)) throw new Error('Lines end with CRLF');
  return text
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .slice(0, -1)
    .map((line) => {
      const [, name, params = '', value = ''] = /^([A-Z-]+)((?:;[A-Z]+=[^:;]+)*):(.*)$/.exec(line) ?? [];
      if (name === undefined) throw new Error(`Not a line of a calendar: ${line}`);
      return [name, params, value];
    });
};

/** Reads a calendar on its own: the properties of each component, by the path to it. */
const parse = (text: string): Parsed => {
  const path: string[] = [];
  const parts: Record<string, Record<string, string>> = {};
  for (const [name, params, value] of linesOf(text)) {
    const here = path.join('/');
    if (name === 'BEGIN') path.push(value);
    else if (name !== 'END') {
      if (parts[here]?.[name] !== undefined) throw new Error(`Twice: ${name}`);
      parts[here] = { ...parts[here], [name]: `${params}${value}` };
    } else if (path.pop() !== value) throw new Error(`Ends what was not begun: ${value}`);
  }
  return parts;
};

const event = (changed: Partial<CalendarEntry> = {}) =>
  parse(calendarFile(zaak, { ...entry, ...changed }))['VCALENDAR/VEVENT'] ?? {};

it('An appointment is a moment and a neutral word, and nothing else', () => {
  expect(event()).toEqual({
    UID: expect.stringMatching(/^[0-9a-f]{32}$/),
    DTSTAMP: '20260220T000000Z',
    SEQUENCE: '0',
    STATUS: 'CONFIRMED',
    DTSTART: ';TZID=Europe/Amsterdam20260303T140000',
    DTEND: ';TZID=Europe/Amsterdam20260303T160000',
    SUMMARY: 'Afspraak',
    CLASS: 'PRIVATE',
    TRANSP: 'OPAQUE',
  });
  expect(calendarFile(zaak, entry)).not.toMatch(/LOCATION|DESCRIPTION|ORGANIZER|ATTENDEE|URL|qqqq/);
});

it('A moved appointment is the same one with a higher sequence; a new one after calling off is another', () => {
  const moved = event({ datum: addDays(entry.datum, 7), wijziging: 1 });
  expect(moved).toMatchObject({ UID: event().UID, SEQUENCE: '1' });
  expect(event({ nummer: 2 }).UID).not.toBe(event().UID);
  const other = parse(calendarFile(dossierId('r'.repeat(26)), entry))['VCALENDAR/VEVENT']?.UID;
  expect(other).not.toBe(event().UID);
});

it('An appointment that was called off leaves the calendar', () => {
  const text = calendarFile(zaak, { ...entry, wijziging: 2, afgezegd: true });
  expect(parse(text).VCALENDAR?.METHOD).toBe('CANCEL');
  expect(event({ wijziging: 2, afgezegd: true })).toMatchObject({ STATUS: 'CANCELLED', SEQUENCE: '2' });
});

const amsterdam = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Amsterdam', timeZoneName: 'longOffset' });

/** The offset that the zone in the file gives at noon of a day: by its last Sundays, counted here again. */
const offsetInFile = (day: string): string => {
  const zone = parse(calendarFile(zaak, entry));
  const lastSunday = (month: number): string => {
    const end = new Date(Date.UTC(Number(day.slice(0, 4)), month, 0));
    return new Date(end.getTime() - end.getUTCDay() * 86_400_000).toISOString().slice(0, 10);
  };
  const summer = day >= lastSunday(3) && day < lastSunday(10);
  return zone[`VCALENDAR/VTIMEZONE/${summer ? 'DAYLIGHT' : 'STANDARD'}`]?.TZOFFSETTO ?? '';
};

it('The zone in the file gives the time of Amsterdam on every day, also around the change of the clocks', () => {
  const zone = parse(calendarFile(zaak, entry));
  expect(zone['VCALENDAR/VTIMEZONE/DAYLIGHT']?.RRULE).toBe('FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU');
  expect(zone['VCALENDAR/VTIMEZONE/STANDARD']?.RRULE).toBe('FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU');
  const days = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays(calendarDay('1996-01-01'), n));
  const changes = ['2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25'].map(calendarDay);
  const holds = (day: string): void => {
    const real = amsterdam.formatToParts(new Date(`${day}T12:00:00Z`)).at(-1)?.value;
    expect(`GMT${offsetInFile(day).replace(/00$/, ':00')}`).toBe(real);
  };
  changes.forEach(holds);
  fc.assert(fc.property(days, holds));
});

it('Every line fits in 75 octets and comes back whole', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const line = `SUMMARY:${text.replaceAll(/[\r\n]/g, '')}`;
      const lines = fold(line).split('\r\n');
      expect(lines.every((one) => Buffer.byteLength(one) <= 75)).toBe(true);
      expect(lines.join('\r\n').replaceAll('\r\n ', '')).toBe(line);
    }),
  );
});

it('The reader of this test refuses what is no calendar', () => {
  expect(() => parse(calendarFile(zaak, entry).replaceAll('\r\n', '\n'))).toThrow('CRLF');
  expect(() => parse(calendarFile(zaak, entry).replace('END:VEVENT\r\n', ''))).toThrow('not begun');
});
