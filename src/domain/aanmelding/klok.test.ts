import { describe, it } from 'vitest';
import { calendarDay } from '#kernel/calendar-day.ts';
import { specify } from '#kernel/specify.ts';
import { aanmelding } from './aanmelding.ts';

const given = specify(aanmelding);
const op = calendarDay('2026-06-01');
const feiten = { partij: 'adviseur', schakel: 'huisbezoek-plannen', door: 'adviseur' } as const;
const stil = { type: 'ZetKlokStil', op, reden: 'bestuurder-afwezig', feiten } as const;
const verder = { type: 'HervatKlok', op, feiten } as const;
const gestopt = {
  type: 'KlokStilgezet',
  op,
  reden: 'bestuurder-afwezig',
  schakel: 'huisbezoek-plannen',
} as const;
const hervat = { type: 'KlokHervat', op } as const;

describe('De klok van een schakel', () => {
  it('staat stil en loopt weer, zo vaak als nodig', () => {
    given().when(stil).then(gestopt);
    given(gestopt).when(verder).then(hervat);
    given(gestopt, hervat).when(stil).then(gestopt);
    given(gestopt).when(stil).thenRefused('klok-staat-al');
    given().when(verder).thenRefused('klok-staat-niet');
  });

  it('is van wie aan zet is; de bestuurder mag het altijd', () => {
    given()
      .when({ ...stil, feiten: { ...feiten, door: 'organisatie' } })
      .thenRefused('niet-aan-zet');
    given()
      .when({ ...stil, feiten: { ...feiten, door: 'bestuurder' } })
      .then(gestopt);
    given()
      .when({ ...stil, feiten: { ...feiten, partij: 'niemand', door: 'bestuurder' } })
      .thenRefused('klok-loopt-niet');
  });
});
