import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type CalendarDay, calendarDay, weekday, year } from '#kernel/calendar-day.ts';
import { eerstePaasdag, feestdagen, isWerkdag, plusWerkdagen, werkdagenTussen } from './termijnen.ts';

const dag = calendarDay;
const dagen = fc.integer({ min: 0, max: 40_000 }).map((aantal) => addDays(dag('1990-01-01'), aantal));

test.each([
  '1961-04-02',
  '1991-03-31',
  '2000-04-23',
  '2008-03-23',
  '2011-04-24',
  '2019-04-21',
  '2024-03-31',
  '2026-04-05',
  '2027-03-28',
  '2038-04-25',
])('eerste paasdag valt op %s', (datum) => {
  expect(eerstePaasdag(Number(datum.slice(0, 4)))).toBe(datum);
});

describe('de algemeen erkende feestdagen (art. 3 Algemene termijnenwet)', () => {
  test('zijn er in 2026 precies deze elf', () => {
    expect([...feestdagen(2026)].toSorted()).toEqual([
      '2026-01-01',
      '2026-04-03',
      '2026-04-05',
      '2026-04-06',
      '2026-04-27',
      '2026-05-05',
      '2026-05-14',
      '2026-05-24',
      '2026-05-25',
      '2026-12-25',
      '2026-12-26',
    ]);
  });
  test('Koningsdag schuift een dag naar voren als 27 april een zondag is', () => {
    expect(isWerkdag(dag('2025-04-26'))).toBe(false);
    expect(feestdagen(2025).has(dag('2025-04-26'))).toBe(true);
    expect(feestdagen(2025).has(dag('2025-04-27'))).toBe(false);
  });
  test('5 mei is elk jaar een feestdag, niet alleen in een lustrumjaar', () => {
    expect(isWerkdag(dag('2026-05-05'))).toBe(false);
    expect(isWerkdag(dag('2025-05-05'))).toBe(false);
  });
});

describe('werkdagen tellen', () => {
  test('over Pasen 2026: van donderdag naar dinsdag is een werkdag', () => {
    expect(werkdagenTussen(dag('2026-04-02'), dag('2026-04-07'))).toBe(1);
    expect(plusWerkdagen(dag('2026-04-02'), 1)).toBe('2026-04-07');
  });

  const keertTerug = (plus: typeof plusWerkdagen) =>
    fc.property(dagen, fc.integer({ min: 1, max: 60 }), (van, aantal) => {
      const tot = plus(van, aantal);
      expect(isWerkdag(tot)).toBe(true);
      expect(werkdagenTussen(van, tot)).toBe(aantal);
    });
  test('vooruit en terugtellen zijn elkaars tegendeel', () => fc.assert(keertTerug(plusWerkdagen)));
  test('wie feestdagen vergeet, valt door de mand', () => {
    const alleenWeekend = (van: CalendarDay, aantal: number): CalendarDay => {
      let tot = van;
      for (let over = aantal; over > 0; ) {
        tot = addDays(tot, 1);
        if (weekday(tot) < 6) over -= 1;
      }
      return tot;
    };
    expect(() => fc.assert(keertTerug(alleenWeekend))).toThrow();
  });

  test('een tussendag breekt de telling niet, en omgekeerd geeft het tegendeel', () => {
    fc.assert(
      fc.property(dagen, fc.nat(200), fc.nat(200), (van, heen, verder) => {
        const midden = addDays(van, heen);
        const tot = addDays(midden, verder);
        expect(werkdagenTussen(van, midden) + werkdagenTussen(midden, tot)).toBe(werkdagenTussen(van, tot));
        expect(werkdagenTussen(tot, van) + werkdagenTussen(van, tot)).toBe(0);
      }),
    );
  });

  test('elk jaar heeft tien of elf verschillende feestdagen, in dat jaar', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1950, max: 2150 }), (jaar) => {
        const dit = [...feestdagen(jaar)];
        expect(dit.length === 11 || dit.length === 10).toBe(true);
        expect(dit.every((een) => year(een) === jaar)).toBe(true);
      }),
    );
  });
});
