import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDay } from '#kernel/calendar-day.ts';
import { fasen } from '../gedeeld/fase.ts';
import { opvolgerVolgens } from '../gedeeld/opvolging.ts';
import { kaartVoor } from './kaart-voor.ts';
import { mag } from './mag.ts';
import { kaartOp, vastgelegdeOrganisatie, zoalsVastgelegd } from './opvolging.ts';
import { betrokken, voorbeeldkaart } from './voorbeeldkaart.ts';

const DAG = calendarDay('2027-01-01');
const [VOOR, OP] = [calendarDay('2026-12-31'), DAG];
const opvolger = opvolgerVolgens([{ code: 'GM9001', op: DAG, opvolger: 'GM9002' }]);
const verdeeld = opvolgerVolgens([{ code: 'GM9001', op: DAG, opvolger: null }]);
const { functionaris } = betrokken;
const vanOpvolger = { ...functionaris, organisatie: 'GM9002' };

const ziet = (actor: typeof functionaris, kaart: ReturnType<typeof voorbeeldkaart>): boolean =>
  mag(actor, 'lees:uitvoering', kaart).toegestaan;

describe('een kaart op de dag van een herindeling', () => {
  it('gaat op die dag over van de ene functionaris naar de andere', () => {
    const kaart = voorbeeldkaart('uitvoering');
    const [ervoor, erop] = [kaartOp(kaart, opvolger, VOOR), kaartOp(kaart, opvolger, OP)];
    expect([ziet(functionaris, ervoor), ziet(vanOpvolger, ervoor)]).toEqual([true, false]);
    expect([ziet(functionaris, erop), ziet(vanOpvolger, erop)]).toEqual([false, true]);
    expect(kaartVoor(vanOpvolger, erop).betrokkenen).toEqual({
      organisatie: 'GM9002',
      rechtsvoorganger: 'GM9001',
    });
  });

  it('is van geen enkele organisatie als niemand een opvolger aanwees', () => {
    const erop = kaartOp(voorbeeldkaart('uitvoering'), verdeeld, OP);
    expect([functionaris, vanOpvolger].map((wie) => ziet(wie, erop))).toEqual([false, false]);
    expect(vastgelegdeOrganisatie(erop)).toBe('GM9001');
    expect(mag(betrokken.planner, 'lees:overzicht', erop)).toEqual(
      mag(betrokken.planner, 'lees:overzicht', voorbeeldkaart('uitvoering')),
    );
  });

  it('wordt bewaard zoals de feiten het zeggen, hoe vaak zij ook wordt gelezen', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...fasen),
        fc.constantFrom('GM9001', 'GM9002', 'GM9003', undefined),
        fc.constantFrom(VOOR, OP),
        fc.constantFrom(opvolger, verdeeld),
        (fase, organisatie, op, wie) => {
          const { organisatie: _weg, ...betrokkenen } = voorbeeldkaart(fase).betrokkenen;
          const kaart = voorbeeldkaart(fase, {
            betrokkenen: { ...betrokkenen, ...(organisatie !== undefined && { organisatie }) },
          });
          const gelezen = kaartOp(kaart, wie, op);
          expect(zoalsVastgelegd(gelezen)).toEqual(kaart);
          expect(kaartOp(zoalsVastgelegd(gelezen), wie, op)).toEqual(gelezen);
        },
      ),
    );
  });
});
