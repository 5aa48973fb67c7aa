import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Boekregel, boeksoorten } from '#domain/geldboek/feiten.ts';
import { jaaroverzicht } from '#domain/geldboek/overzicht.ts';
import { calendarDay } from '#kernel/calendar-day.ts';
import { cents, parseEuro } from '#kernel/money.ts';
import { boekAlsCsv } from './bestand.ts';

const OP = calendarDay('2026-03-02');
const regel: Boekregel = {
  sleutel: 'a',
  op: OP,
  zaak: 'AAAA-BBBB',
  regel: 1,
  soort: 'factuur',
  kosten: 'eenmalig',
  bedragCent: cents(123_456),
  btwCent: cents(21_426),
  leverancier: 'Slot "en" Zo',
  stuk: '=1+1',
};

/** Reads the file as a ledger would. */
const lees = (csv: string) =>
  csv
    .trimEnd()
    .split('\r\n')
    .slice(1)
    .map((rij) => {
      const cellen = rij.split(';');
      const bedrag = cellen[7] ?? '';
      const cent = parseEuro(bedrag.replace('-', '')) ?? Number.NaN;
      return { soort: cellen[3]?.replaceAll('"', '') ?? '', cent: bedrag.startsWith('-') ? -cent : cent };
    });

describe('Het bestand voor de boekhouding', () => {
  it('heeft bedragen met een komma, aanhalingstekens dubbel, en geen cel die een formule wordt', () => {
    expect(boekAlsCsv([regel]).split('\r\n')[1]).toBe(
      `"2026-03-02";"AAAA-BBBB";"1";"factuur";"eenmalig";"Slot ""en"" Zo";"'=1+1";1234,56;214,26`,
    );
  });

  it('telt op tot het jaaroverzicht, tot op de cent', () => {
    const boek = fc.array(
      fc.record({
        soort: fc.constantFrom(...boeksoorten),
        bedragCent: fc.integer({ min: 0, max: 9_999_999 }).map(cents),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(boek, (delen) => {
        const regels = delen.map((deel, index) => ({ ...regel, ...deel, sleutel: `${index}` }));
        const rijen = lees(boekAlsCsv(regels));
        const som = (...soorten: readonly string[]) =>
          rijen.filter(({ soort }) => soorten.includes(soort)).reduce((totaal, { cent }) => totaal + cent, 0);
        const jaar = jaaroverzicht(regels, 2026, calendarDay('2026-12-31'));
        expect(som('betaling', 'terugbetaling')).toBe(jaar.kosten);
        expect(som('verplichting', 'verplichting vervallen')).toBe(jaar.besteld);
        expect(som('factuur', 'creditnota')).toBe(jaar.gefactureerd - jaar.gecrediteerd);
      }),
    );
  });

  it('laat schattingen weg', () => {
    expect(
      lees(
        boekAlsCsv([
          { ...regel, soort: 'raming' },
          { ...regel, soort: 'einde' },
        ]),
      ),
    ).toEqual([]);
  });
});
