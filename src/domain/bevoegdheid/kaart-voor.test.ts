import { describe, expect, it } from 'vitest';
import { calendarDay } from '#kernel/calendar-day.ts';
import { cents } from '#kernel/money.ts';
import type { Kaart } from './kaart.ts';
import { kaartVoor } from './kaart-voor.ts';
import { betrokken, buitenstaanders, voorbeeldkaart } from './voorbeeldkaart.ts';

const kaart = voorbeeldkaart('uitvoering');
const WIE_EN_WAAR = ['adviseur', 'bestuurder', 'bestuurderDossier', 'organisatie'];

describe('De kaart zoals iemand hem ziet', () => {
  it('de toetser ziet functiegroep en grootteklasse, nooit ambt, provincie, organisatie of persoon', () => {
    for (const wie of [betrokken.toetser, betrokken['eerste-toetser'], betrokken['tweede-toetser']]) {
      const { werk, betrokkenen } = kaartVoor(wie, kaart);
      expect(werk).toMatchObject({ functiegroep: 'gemeente', grootteklasse: '20.000-50.000', spoed: true });
      expect(Object.keys(werk ?? {})).not.toEqual(expect.arrayContaining(['ambt']));
      expect(werk?.provincie).toBeUndefined();
      expect(werk?.huisbezoek).toBeUndefined();
      expect(Object.keys(betrokkenen).toSorted()).toEqual(['eersteToetser', 'opstellers', 'tweedeToetser']);
    }
  });

  it('de organisatie ziet geen spoed, want die zegt dat er dreiging is', () => {
    const { werk, betrokkenen } = kaartVoor(betrokken.functionaris, kaart);
    expect(werk).toMatchObject({ ambt: 'wethouder', spoed: false, gedeeld: 2, verstrekt: 1, klaar: 1 });
    expect(betrokkenen).toEqual({ organisatie: 'GM9001' });
  });

  it('planner en adviseur zien wie en waar, niet wat er is gedeeld', () => {
    for (const wie of [betrokken.planner, betrokken.adviseur]) {
      const { werk, betrokkenen } = kaartVoor(wie, kaart);
      expect(werk).toMatchObject({ ambt: 'wethouder', provincie: 'PV90', gedeeld: 0 });
      expect(Object.keys(betrokkenen).toSorted()).toEqual(WIE_EN_WAAR);
    }
  });

  it('de bestuurder ziet de eigen zaak heel', () => {
    const { werk, betrokkenen } = kaartVoor(betrokken.zelf, kaart);
    expect(werk).toEqual(kaart.werk);
    expect(Object.keys(betrokkenen).toSorted()).toEqual(WIE_EN_WAAR);
  });

  it('wat wordt verlengd ziet alleen de eigen organisatie', () => {
    const verlenging = {
      zaak: 'AAAA-BBBB',
      regel: 1,
      bedragCent: cents(3_000),
      verlengtOp: calendarDay('2026-09-01'),
    };
    const boek: Kaart = {
      soort: 'geldboek',
      fase: null,
      betrokkenen: { organisatie: 'GM9001' },
      toestemmingen: { maatregelen: false, kosten: false },
      geldboek: { verlengingen: [verlenging] },
    };
    for (const wie of [...Object.values(betrokken), ...Object.values(buitenstaanders)]) {
      const isEigen = wie.rol === 'functionaris' && wie.organisatie === 'GM9001';
      expect(kaartVoor(wie, boek).geldboek?.verlengingen).toEqual(isEigen ? [verlenging] : undefined);
    }
  });

  it('wat de organisatie te doen heeft terwijl een leverancier bezig is, ziet zij en anderen niet', () => {
    const { werk } = kaart;
    if (werk === undefined) throw new Error('The example has a line of work');
    const bezig: Kaart = { ...kaart, werk: { ...werk, schakel: 'levering', tijdensLevering: 'testen' } };
    const ziet = Object.values(betrokken).filter(
      (wie) => kaartVoor(wie, bezig).werk?.tijdensLevering !== undefined,
    );
    expect(ziet).toEqual([betrokken.functionaris]);
  });

  it('zonder werkregel komt er geen', () => {
    const { werk: _, ...zonder } = kaart;
    expect(kaartVoor(betrokken.zelf, zonder)).not.toHaveProperty('werk');
  });

  it('de beheerder ziet van de zaak niemand', () => {
    expect(kaartVoor(betrokken.beheerder, kaart).betrokkenen).toEqual({});
  });

  it('wie er niets mee te maken heeft, ziet alleen wie aan zet is', () => {
    for (const wie of Object.values(buitenstaanders)) {
      const gezien = kaartVoor(wie, kaart);
      expect(gezien.betrokkenen).toEqual({});
      expect(gezien.werk).toEqual({
        partij: 'organisatie',
        schakel: 'offerte',
        sinds: '2026-03-01',
        spoed: false,
        gezamenlijk: false,
        gedeeld: 0,
        verstrekt: 0,
        klaar: 0,
      });
    }
  });
});
