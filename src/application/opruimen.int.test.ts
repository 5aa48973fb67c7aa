import { afterEach, beforeEach, expect, it } from 'vitest';
import { addDays, type CalendarDay, calendarDay } from '#kernel/calendar-day.ts';
import { actorOf } from '#web/server/session.ts';
import { openTestHouse, type TestHouse } from '../../test/web/house.ts';
import { bewaartermijnen } from './referentie/bewaartermijnen.ts';

const BEGIN = calendarDay('2026-03-02');
const { concept, antwoord } = bewaartermijnen(BEGIN).dagen;

let today: CalendarDay;
let house: TestHouse;

beforeEach(async () => {
  today = BEGIN;
  house = await openTestHouse({ now: () => new Date(`${today}T11:00:00Z`) });
});
afterEach(() => house.close());

it('Een concept en een klaargezet antwoord zijn na hun laatste dag weg, ook als iemand de klok terugzet', async () => {
  const { drafts, ruimOp } = house.application;
  const actor = actorOf(await house.invite({ rol: 'bestuurder' }));
  await drafts.put(actor, 'formulier', { tekst: 'half af' });
  await drafts.put(actor, 'antwoord', { html: '<p>' }, 'antwoord');
  const there = async (day: CalendarDay) => {
    today = day;
    await ruimOp();
    return [await drafts.get(actor, 'formulier'), await drafts.get(actor, 'antwoord')].map(Boolean);
  };
  expect(await there(addDays(BEGIN, antwoord))).toEqual([true, true]);
  expect(await there(addDays(BEGIN, antwoord + 1))).toEqual([true, false]);
  expect(await there(addDays(BEGIN, concept))).toEqual([true, false]);
  expect(await there(addDays(BEGIN, concept + 1))).toEqual([false, false]);
  expect(await there(BEGIN)).toEqual([false, false]);
});

it('Een vergeten aanmelding gaat een dag na het laatste gebruik weg, zonder dat iemand inlogt', async () => {
  const { sessions, ruimOp } = house.application;
  const { token } = await sessions.open((await house.invite({ rol: 'planner' })).id);
  today = addDays(BEGIN, 1);
  await ruimOp();
  expect((await sessions.find(token))?.expired).toBe(true);
  today = addDays(BEGIN, 2);
  await ruimOp();
  today = BEGIN;
  expect(await sessions.find(token)).toBeUndefined();
});
