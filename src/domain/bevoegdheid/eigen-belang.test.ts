import { describe, expect, it } from 'vitest';
import { calendarDay } from '#kernel/calendar-day.ts';
import { opvolgerVolgens } from '../gedeeld/opvolging.ts';
import { heeftBelangBij } from './eigen-belang.ts';
import { kaartOp } from './opvolging.ts';
import { betrokken, buitenstaanders, voorbeeldkaart } from './voorbeeldkaart.ts';

const DAG = calendarDay('2027-01-01');
const opvolger = opvolgerVolgens([{ code: 'GM9001', op: DAG, opvolger: 'GM9002' }]);
const overgenomen = kaartOp(voorbeeldkaart('uitvoering'), opvolger, DAG);
const lid = (organisatie: string) => ({
  account: buitenstaanders['een andere bestuurder'].account,
  organisatie,
});

describe('eigen belang na een herindeling', () => {
  it('heeft wie in het opgeheven bestuur zat bij elk dossier daarvan, en niet bij die van de opvolger', () => {
    const vanOpvolger = voorbeeldkaart('uitvoering', { betrokkenen: { organisatie: 'GM9002' } });
    expect([overgenomen, vanOpvolger].map((kaart) => heeftBelangBij([lid('GM9001')], kaart))).toEqual([
      true,
      false,
    ]);
    expect(heeftBelangBij([lid('GM9002')], overgenomen)).toBe(false);
    expect(heeftBelangBij([], overgenomen)).toBe(false);
  });

  it('heeft iemand bij het eigen dossier, ook zonder dat bekend is in welk bestuur', () => {
    expect(heeftBelangBij([{ account: betrokken.zelf.account }], overgenomen)).toBe(true);
  });

  it('geldt ook voor het geldboek, en niet voor wat de organisatie één keer regelt', () => {
    const bij = (soort: 'geldboek' | 'organisatie') =>
      heeftBelangBij([lid('GM9001')], { ...overgenomen, soort });
    expect([bij('geldboek'), bij('organisatie')]).toEqual([true, false]);
  });
});
