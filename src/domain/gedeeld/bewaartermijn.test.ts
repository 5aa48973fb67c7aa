import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addYears, calendarDay } from '#kernel/calendar-day.ts';
import { type Bewaartermijn, bewaareinden, verstreken } from './bewaartermijn.ts';
import { compartimenten } from './compartiment.ts';

const dag = fc.integer({ min: 0, max: 36_000 }).map((dagen) => addDays(calendarDay('2000-01-01'), dagen));
const termijnen = fc
  .array(fc.integer({ min: 1, max: 30 }), {
    minLength: compartimenten.length,
    maxLength: compartimenten.length,
  })
  .map((jaren) =>
    compartimenten.map(
      (compartiment, nr): Bewaartermijn => ({ compartiment, jaren: jaren[nr] ?? 1, waarom: '-' }),
    ),
  );
const delen = fc.subarray([...compartimenten]);

test('Een dossier dat loopt is nooit aan de beurt, hoe oud ook', () => {
  fc.assert(
    fc.property(termijnen, dag, dag, delen, (lijst, laatsteFeit, op, aanwezig) => {
      const einden = bewaareinden(lijst, { laatsteFeit, afgerond: false, delen: aanwezig });
      expect(einden.map(({ tot }) => tot)).toEqual(aanwezig.map(() => null));
      expect(verstreken(einden, op)).toEqual([]);
    }),
  );
});

test('Een deel is aan de beurt vanaf de dag na zijn laatste dag, en blijft dat; wat er niet is nooit', () => {
  fc.assert(
    fc.property(termijnen, dag, dag, delen, (lijst, laatsteFeit, op, aanwezig) => {
      const einden = bewaareinden(lijst, { laatsteFeit, afgerond: true, delen: aanwezig });
      const nu = verstreken(einden, op);
      const verwacht = lijst
        .filter(
          ({ compartiment, jaren }) => aanwezig.includes(compartiment) && addYears(laatsteFeit, jaren) < op,
        )
        .map(({ compartiment }) => compartiment);
      expect([...nu].sort()).toEqual(verwacht.sort());
      expect(nu.every((deel) => verstreken(einden, addDays(op, 1)).includes(deel))).toBe(true);
    }),
  );
});

test('Een nieuw feit schuift elk einde op, nooit naar voren', () => {
  fc.assert(
    fc.property(termijnen, dag, fc.integer({ min: 0, max: 4_000 }), (lijst, laatsteFeit, later) => {
      const tot = (dagVan: typeof laatsteFeit) =>
        bewaareinden(lijst, { laatsteFeit: dagVan, afgerond: true, delen: compartimenten }).map(
          (einde) => einde.tot ?? '',
        );
      const [eerst, daarna] = [tot(laatsteFeit), tot(addDays(laatsteFeit, later))];
      expect(eerst.every((einde, nr) => einde <= (daarna[nr] ?? ''))).toBe(true);
    }),
  );
});

test('29 februari telt als 28 februari in een gewoon jaar, en de laatste dag hoort er nog bij', () => {
  const [einde] = bewaareinden([{ compartiment: 'adres', jaren: 1, waarom: '-' }], {
    laatsteFeit: calendarDay('2028-02-29'),
    afgerond: true,
    delen: ['adres'],
  });
  expect(einde?.tot).toBe('2029-02-28');
  expect(verstreken([einde as never], calendarDay('2029-02-28'))).toEqual([]);
  expect(verstreken([einde as never], calendarDay('2029-03-01'))).toEqual(['adres']);
});
