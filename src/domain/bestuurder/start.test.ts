import { expect, it } from 'vitest';
import { calendarDay } from '#kernel/calendar-day.ts';
import { accountId } from '#kernel/ids.ts';
import { specify } from '#kernel/specify.ts';
import { bestuurder } from './bestuurder.ts';
import { type BestuurderEvent, bestuurderCompartimenten } from './feiten.ts';
import { bestuurderHerinneringen, looptBinnenkortAf } from './herinneringen.ts';

const given = specify(bestuurder);
const op = calendarDay('2026-11-30');
const geregistreerd: BestuurderEvent = {
  type: 'BestuurderGeregistreerd',
  op,
  account: accountId('0000000000000000000000000a'),
  naam: 'Sanne Voorbeeld',
};
const gevouwen = (...feiten: readonly BestuurderEvent[]) =>
  [geregistreerd, ...feiten].reduce(bestuurder.evolve, bestuurder.initialState);

it('Een herinnering komt na de gekozen tijd; wie over een maand wil, schuift nooit een maand te ver', () => {
  given(geregistreerd)
    .when({ type: 'KiesStart', op, keuze: 'drie-maanden' })
    .then({ type: 'StartGekozen', op, keuze: 'drie-maanden', herinnerOp: calendarDay('2027-02-28') });
  given(geregistreerd)
    .when({ type: 'KiesStart', op, keuze: 'nu-niet' })
    .then({ type: 'StartGekozen', op, keuze: 'nu-niet', herinnerOp: null });
  given().when({ type: 'KiesStart', op, keuze: 'nu-niet' }).thenRefused('niet-geregistreerd');
});

it('De laatste keuze geldt: wie zich aanmeldt of nu niet zegt, wordt niet meer herinnerd', () => {
  const straks = calendarDay('2026-12-14');
  const later: BestuurderEvent = { type: 'StartGekozen', op, keuze: 'twee-weken', herinnerOp: straks };
  const toch: BestuurderEvent = { type: 'StartGekozen', op, keuze: 'aanmelden', herinnerOp: null };
  expect(bestuurderHerinneringen(gevouwen(later)).map(({ dag }) => dag)).toEqual([straks]);
  expect(bestuurderHerinneringen(gevouwen(later, toch))).toEqual([]);
});

it('De keuze ligt bij wat alleen de bestuurder zelf leest', () => {
  expect(bestuurderCompartimenten.StartGekozen).toBe('keuze');
});

it('Wat afloopt staat er vanaf de dag van het eerste bericht tot en met de laatste dag', () => {
  const tot = calendarDay('2027-02-01');
  const staat = gevouwen({ type: 'OntheffingGeregistreerd', op, van: op, tot });
  const straks = (dag: string) => looptBinnenkortAf(staat, calendarDay(dag)).map(({ wat }) => wat);
  expect(straks('2026-12-06')).toEqual([]);
  expect(straks('2026-12-07')).toEqual(['ontheffing']);
  expect(straks('2027-02-01')).toEqual(['ontheffing']);
  expect(straks('2027-02-02')).toEqual([]);
});
