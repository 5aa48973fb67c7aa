import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDay } from '#kernel/calendar-day.ts';
import { cents, sum } from '#kernel/money.ts';
import { maatregelen2021 } from '../feiten.ts';
import { vergoedingsfeiten } from '../voorbeeldfeiten.ts';
import { MAXIMUM_CENT } from './bekostiging.ts';
import { type Bon, beoordeelDeclaratie } from './declaratie.ts';

const bon = (bedrag: number, dag = '2022-06-01', maatregel: Bon['maatregel'] = 'kluis'): Bon => ({
  maatregel,
  getroffenOp: calendarDay(dag),
  kostenInclBtwCent: cents(bedrag),
});
const declaratie = (bonnen: readonly Bon[], eerder = 0) => ({
  ...vergoedingsfeiten('wethouder', { eerderVergoedCent: cents(eerder) }),
  bonnen,
});
const bedragen = (bonnen: readonly Bon[], eerder = 0) =>
  beoordeelDeclaratie(declaratie(bonnen, eerder)).bonnen.map(({ vergoedingCent }) => vergoedingCent);

describe('Een declaratie volgens de regeling van 2021', () => {
  it('vergoedt bonnen op volgorde van hun dag, samen hoogstens € 2.400 (lid 1)', () => {
    expect(bedragen([bon(100_000, '2022-07-01'), bon(200_000, '2022-06-01')])).toEqual([200_000, 40_000]);
    expect(bedragen([bon(100_000)], 200_000)).toEqual([40_000]);
  });

  it('vergoedt alleen de vijf maatregelen, ook naast een bon die niet op de lijst staat (lid 5)', () => {
    expect(bedragen([bon(50_000, '2022-06-01', 'overig'), bon(30_000)])).toEqual([0, 30_000]);
  });

  it('is nooit meer dan het maximum en nooit meer dan de kosten, in welke volgorde ook', () => {
    const willekeurig = fc.record({
      maatregel: fc.constantFrom(...maatregelen2021),
      getroffenOp: fc.constantFrom('2022-06-01', '2022-09-30', '2023-02-28').map(calendarDay),
      kostenInclBtwCent: fc.integer({ min: 0, max: 500_000 }).map(cents),
    });
    fc.assert(
      fc.property(
        fc.array(willekeurig, { maxLength: 8 }),
        fc.integer({ min: 0, max: 300_000 }),
        (bonnen, eerder) => {
          const { totaalCent, bonnen: beoordeeld } = beoordeelDeclaratie(declaratie(bonnen, eerder));
          expect(totaalCent).toBeLessThanOrEqual(Math.max(0, MAXIMUM_CENT - eerder));
          expect(totaalCent).toBeLessThanOrEqual(
            sum(bonnen.map(({ kostenInclBtwCent }) => kostenInclBtwCent)),
          );
          expect(beoordeeld.every(({ vergoedingCent }) => vergoedingCent >= 0)).toBe(true);
          expect(beoordeelDeclaratie(declaratie(bonnen.toReversed(), eerder)).totaalCent).toBeLessThanOrEqual(
            MAXIMUM_CENT,
          );
        },
      ),
    );
  });

  it('gaat naar een jurist als zij na 2023 is ingediend', () => {
    const laat = { ...declaratie([bon(10_000)]), ingediendOp: calendarDay('2024-01-02') };
    const { bonnen, totaalCent } = beoordeelDeclaratie(laat);
    expect(bonnen.map(({ uitkomst }) => uitkomst.uitkomst)).toEqual(['beoordeling-door-jurist']);
    expect(totaalCent).toBe(0);
  });
});
