import { describe, expect, it } from 'vitest';
import { addDays, calendarDay } from '#kernel/calendar-day.ts';
import { findOrganisatie, organisaties, organisatiesOp, parseOrganisaties } from './organisaties.ts';

const aantal = (soort: string) => organisaties().filter((organisatie) => organisatie.soort === soort).length;
const HEAD =
  'soort;code;naam;provincie;provinciecode;inwoners;inwoners_wijze;inwoners_peildatum;grootteklasse;geldig_van;geldig_tot;geldig_status;bron';
const ROW =
  'gemeente;GM0001;Voorbeeldstad;Utrecht;PV26;1000;geteld;2026-01-01;<20.000;2021-01-01;;vast;proef';

describe('de organisaties', () => {
  it('zijn 342 gemeenten, 12 provincies en 21 waterschappen', () => {
    expect([aantal('gemeente'), aantal('provincie'), aantal('waterschap')]).toEqual([342, 12, 21]);
  });

  it('liggen elk in bestaande provincies', () => {
    const provincies = organisaties().filter(({ soort }) => soort === 'provincie');
    const codes = new Set(provincies.map(({ code }) => code));
    const zonder = organisaties().filter((o) => !o.provinciecodes.every((code) => codes.has(code)));
    expect(zonder).toEqual([]);
    expect(organisaties().filter((o) => o.provincies.length !== o.provinciecodes.length)).toEqual([]);
  });

  it('Wijdemeren eindigt als beoogd op 31 december 2026', () => {
    const laatste = calendarDay('2026-12-31');
    expect(findOrganisatie('GM1696', laatste)?.geldigStatus).toBe('einde-beoogd');
    expect(findOrganisatie('GM1696', addDays(laatste, 1))).toBeUndefined();
    expect(organisatiesOp(addDays(laatste, 1))).toHaveLength(374);
  });

  it('Voorne aan Zee bestaat pas vanaf 2023', () => {
    expect(findOrganisatie('GM1992', calendarDay('2022-12-31'))).toBeUndefined();
    expect(findOrganisatie('GM1992', calendarDay('2023-01-01'))?.naam).toBe('Voorne aan Zee');
  });

  it('een onbekende code geeft niets', () => {
    expect(findOrganisatie('GM0000', calendarDay('2026-01-01'))).toBeUndefined();
  });

  it('alle fouten in de tabel worden tegelijk genoemd', () => {
    const later = ROW.replace('GM0001', 'GM0002').replace(';;vast', ';2020-01-01;vast');
    const wrong = ROW.replace('1000', 'veel').replace('2021-01-01', '2021-02-30');
    expect(() => parseOrganisaties([HEAD, later, wrong].join('\n'))).toThrow(
      /0: ends before[\s\S]*1\.inwoners[\s\S]*1\.geldig_van: no calendar day: 2021-02-30/,
    );
    expect(() => parseOrganisaties([HEAD, ROW, ROW].join('\n'))).toThrow('code stands twice: GM0001');
    expect(() => parseOrganisaties([HEAD, 'gemeente;GM0001'].join('\n'))).toThrow('0.naam');
  });
});
