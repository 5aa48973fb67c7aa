import { expect, it } from 'vitest';
import { calendarDay } from '#kernel/calendar-day.ts';
import { accountId } from '#kernel/ids.ts';
import { specify } from '#kernel/specify.ts';
import { bestuurder } from './bestuurder.ts';
import { type BestuurderEvent, bestuurderCompartimenten } from './feiten.ts';

const given = specify(bestuurder);
const op = calendarDay('2026-03-10');
const geregistreerd: BestuurderEvent = {
  type: 'BestuurderGeregistreerd',
  op,
  account: accountId('0000000000000000000000000a'),
  naam: 'Sanne Voorbeeld',
};
const kaart = { bellen: 'Oma', doen: '', afspraken: '' };

it('De kaart voor thuis staat vol met eigen woorden, en is nooit helemaal leeg', () => {
  given(geregistreerd)
    .when({ type: 'SchrijfHuiskaart', op, kaart })
    .then({ type: 'HuiskaartGeschreven', op, kaart });
  given(geregistreerd)
    .when({ type: 'SchrijfHuiskaart', op, kaart: { bellen: ' ', doen: '', afspraken: '' } })
    .thenRefused('huiskaart-leeg');
});

it('De kaart ligt in een compartiment van zichzelf', () => {
  const delen = Object.entries(bestuurderCompartimenten).filter(([, deel]) => deel === 'huiskaart');
  expect(delen.map(([feit]) => feit)).toEqual(['HuiskaartGeschreven']);
});
