import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDay, daysBetween } from '#kernel/calendar-day.ts';
import { type Momentregel, volgendMoment } from './momenten.ts';

const vanaf = 'rapport' as const;
const regels: readonly Momentregel[] = [
  { code: 'zes-weken', vanaf, maanden: 0, dagen: 42, elkJaar: false },
  { code: 'half-jaar', vanaf, maanden: 6, dagen: 0, elkJaar: false },
  { code: 'elk-jaar', vanaf, maanden: 12, dagen: 0, elkJaar: true },
  { code: 'voor-verkiezingen', vanaf: 'verkiezingen', maanden: -6, dagen: 0, elkJaar: false },
];
const rapport = calendarDay('2026-03-10');
const verkiezingen = calendarDay('2030-03-20');
const geenEinde = { 'einde-ambt': null } as const;

const reeks = (tot: string) => {
  const gevonden: string[] = [];
  let na = rapport;
  for (;;) {
    const moment = volgendMoment(regels, { rapport, verkiezingen, ...geenEinde }, na);
    if (moment === undefined || moment.dag > tot) return gevonden;
    gevonden.push(`${moment.code} ${moment.dag}`);
    na = moment.dag;
  }
};

describe('Nazorgmomenten', () => {
  it('zes weken, een half jaar, elk jaar, en een half jaar voor de verkiezingen', () => {
    expect(reeks('2030-04-01')).toEqual([
      'zes-weken 2026-04-21',
      'half-jaar 2026-09-10',
      'elk-jaar 2027-03-10',
      'elk-jaar 2028-03-10',
      'elk-jaar 2029-03-10',
      'voor-verkiezingen 2029-09-20',
      'elk-jaar 2030-03-10',
    ]);
  });

  it('zonder bekende verkiezingen blijft de rest', () => {
    const na = calendarDay('2029-03-10');
    expect(volgendMoment(regels, { rapport, verkiezingen: null, ...geenEinde }, na)?.code).toBe('elk-jaar');
  });

  it('een half jaar voor het einde van het ambt, als dat bekend is en na het rapport valt', () => {
    const regel = {
      code: 'voor-einde-ambt',
      vanaf: 'einde-ambt',
      maanden: -6,
      dagen: 0,
      elkJaar: false,
    } as const;
    const op = (einde: string) =>
      volgendMoment([regel], { rapport, verkiezingen: null, 'einde-ambt': calendarDay(einde) }, rapport);
    expect(op('2027-06-30')).toEqual({ code: 'voor-einde-ambt', dag: '2026-12-30' });
    expect(op('2026-09-01')).toBeUndefined();
    expect(volgendMoment([regel], { rapport, verkiezingen: null, ...geenEinde }, rapport)).toBeUndefined();
  });

  it('een moment voor het rapport bestaat niet', () => {
    const vlakVoor = { rapport, verkiezingen: calendarDay('2026-04-01'), ...geenEinde };
    expect(volgendMoment([regels[3] as Momentregel], vlakVoor, rapport)).toBeUndefined();
  });

  it('er is altijd binnen een jaar een volgend moment, na elke dag', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000 }), (dagen) => {
        const na = addDays(rapport, dagen);
        const moment = volgendMoment(regels, { rapport, verkiezingen, ...geenEinde }, na);
        expect(moment && daysBetween(na, moment.dag)).toBeGreaterThan(0);
        expect(moment && daysBetween(na, moment.dag)).toBeLessThanOrEqual(366);
      }),
    );
  });
});
