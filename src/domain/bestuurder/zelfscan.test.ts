import { expect, it } from 'vitest';
import { calendarDay } from '#kernel/calendar-day.ts';
import { accountId } from '#kernel/ids.ts';
import { specify } from '#kernel/specify.ts';
import { bestuurder } from './bestuurder.ts';
import { type BestuurderEvent, bestuurderCompartimenten } from './feiten.ts';

const given = specify(bestuurder);
const op = calendarDay('2026-03-10');
const versie = calendarDay('2026-01-01');
const geregistreerd: BestuurderEvent = {
  type: 'BestuurderGeregistreerd',
  op,
  account: accountId('0000000000000000000000000a'),
  naam: 'Sanne Voorbeeld',
};

it('Een bestuurder stuurt de antwoorden van de zelfscan, en nooit een lege', () => {
  const scan = { versie, antwoorden: { 'Z-01': 'nee' } } as const;
  given(geregistreerd)
    .when({ type: 'StuurZelfscan', op, ...scan })
    .then({ type: 'ZelfscanGestuurd', op, scan });
  given(geregistreerd)
    .when({ type: 'StuurZelfscan', op, versie, antwoorden: {} })
    .thenRefused('zelfscan-leeg');
  given()
    .when({ type: 'StuurZelfscan', op, ...scan })
    .thenRefused('niet-geregistreerd');
});

it('De antwoorden liggen bij het gezin, waar geen planner, organisatie of toetser bij komt', () => {
  expect(bestuurderCompartimenten.ZelfscanGestuurd).toBe('gezin');
});
