import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDay } from '#kernel/calendar-day.ts';
import { cents } from '#kernel/money.ts';
import type { RechtstoetsFeiten, Uitkomst } from '../feiten.ts';
import { rechtstoets } from '../rechtstoets.ts';
import { vergoedingsfeiten, voorbeeldfeiten, woning } from '../voorbeeldfeiten.ts';
import { MAXIMUM_CENT, vergoeding2021 } from './bekostiging.ts';

const dag = calendarDay;

type Rij = readonly [string, Partial<RechtstoetsFeiten>, Uitkomst, ...(readonly string[])];

const rijen: readonly Rij[] = [
  [
    'A-b: voordat het ambt vaststond (lid 2)',
    {
      maatregelGetroffenOp: dag('2022-01-01'),
      benoemingStondVast: dag('2022-02-01'),
      ambtVan: dag('2022-03-01'),
    },
    'niet-vergoeden',
    'A-b',
  ],
  ['A-b: na het ambt (lid 2)', { ambtTot: dag('2022-05-31') }, 'niet-vergoeden', 'A-b'],
  [
    'A-c: niet het woonadres in de basisregistratie (lid 2)',
    { brpWoonadres: false },
    'niet-vergoeden',
    'A-c',
  ],
  [
    'A-d: geen certificaat, en nieuwbouw is hier geen uitzondering (lid 4)',
    { pkvw: [], woning: woning({ nieuwbouwVolgensBouwbesluit: true }) },
    'niet-vergoeden',
    'A-d',
  ],
  [
    'A-d: het certificaat was verlopen toen de maatregel werd getroffen (lid 4)',
    { pkvw: [{ soort: 'certificaat', afgegeven: dag('2012-05-31'), woning: 'huis-1' }] },
    'niet-vergoeden',
    'A-d',
  ],
  ['A-e: niet op de lijst van vijf (lid 5)', { maatregel: 'overig' }, 'niet-vergoeden', 'A-e'],
  ['A-f: alles in orde (lid 1)', {}, 'vergoeden', 'A-2', 'A-4', 'A-5', 'A-6', 'A-f', 'X6'],
  [
    'A-g: na een verhuizing in het ambt het volle bedrag (lid 3)',
    { woonadresGewijzigdOp: dag('2022-03-01') },
    'vergoeden',
    'A-g',
  ],
  [
    'A-h: een woning buiten de gemeente telt gewoon mee',
    { woning: woning({ gemeente: 'GM9002' }) },
    'vergoeden',
    'A-f',
  ],
  [
    'S4: gevraagd na 2023 over een maatregel van daarvoor',
    { peildatum: dag('2024-02-01'), ingediendOp: dag('2024-01-01') },
    'beoordeling-door-jurist',
    'S4',
  ],
  [
    'Alle redenen tegelijk',
    { brpWoonadres: false, pkvw: [], maatregel: 'overig' },
    'niet-vergoeden',
    'A-c',
    'A-d',
    'A-e',
  ],
  ['Onbekende kosten zijn geen afwijzing', { kostenInclBtwCent: null }, 'nog-niet-te-zeggen'],
  [
    'Een onbekende dag van indienen na 2023 is geen afwijzing',
    { peildatum: dag('2024-02-01'), ingediendOp: null, maatregel: 'overig' },
    'nog-niet-te-zeggen',
  ],
];

describe('vergoeden volgens de regeling van 2021 (art. 2.9, 3.9 en 4.9 oud)', () => {
  for (const [titel, afwijkend, uitkomst, ...codes] of rijen) {
    test(titel, () => {
      const antwoord = rechtstoets(vergoedingsfeiten('wethouder', afwijkend));
      expect(antwoord).toMatchObject({ regime: '2021', uitkomst, terBeschikking: 'nee' });
      expect(antwoord.gronden.map(({ code }) => code)).toEqual(expect.arrayContaining(codes));
    });
  }

  test('A-a: een volksvertegenwoordiger heeft geen aanspraak, ook niet bij een late vraag', () => {
    const feiten = vergoedingsfeiten('volksvertegenwoordiger', { ingediendOp: dag('2024-03-01') });
    expect(rechtstoets(feiten)).toMatchObject({ regime: '2021', uitkomst: 'geen-aanspraak', betaler: null });
  });

  test('A-f: de werkelijke kosten, hoogstens € 2.400 voor woning en ambt samen (lid 1)', () => {
    const bedrag = (kosten: number, eerder: number) =>
      rechtstoets(
        vergoedingsfeiten('gedeputeerde', {
          kostenInclBtwCent: cents(kosten),
          eerderVergoedCent: cents(eerder),
        }),
      );
    expect(bedrag(150_000, 0)).toMatchObject({ vergoedingCent: 150_000, betaler: 'provincie' });
    expect(bedrag(300_000, 0).vergoedingCent).toBe(240_000);
    expect(bedrag(150_000, 200_000).vergoedingCent).toBe(40_000);
    expect(bedrag(150_000, 240_000)).toMatchObject({ uitkomst: 'vergoeden', vergoedingCent: 0 });
  });

  test('een waarnemend voorzitter telt mee na meer dan 30 dagen (art. 4.2.14 Besluit)', () => {
    const na = (sinds: string) =>
      rechtstoets(vergoedingsfeiten('voorzitter-waterschap', { waarnemend: { sinds: dag(sinds) } })).uitkomst;
    expect(na('2022-05-02')).toBe('geen-aanspraak');
    expect(na('2022-05-01')).toBe('vergoeden');
  });
});

describe('de keuze van het regime (par. 4.1)', () => {
  const getroffen = (op: string) =>
    rechtstoets(vergoedingsfeiten('wethouder', { maatregelGetroffenOp: dag(op) }));
  const opDag = (op: string) => rechtstoets(voorbeeldfeiten('wethouder', { peildatum: dag(op) }));

  test('S1: een maatregel van voor 2021 valt buiten elke regeling', () => {
    expect(getroffen('2020-12-31')).toMatchObject({ regime: 'geen', uitkomst: 'geen-aanspraak' });
  });
  test('S2: van de eerste dag van 2021 tot en met de laatste van 2023 geldt regime 2021', () => {
    expect(getroffen('2021-01-01').regime).toBe('2021');
    expect(getroffen('2023-12-31').regime).toBe('2021');
  });
  test('S3: verstrekken wordt beoordeeld op de peildatum, vanaf 1 januari 2024', () => {
    expect(opDag('2023-12-31')).toMatchObject({ regime: 'geen', uitkomst: 'geen-aanspraak' });
    expect(opDag('2024-01-01').regime).toBe('2024');
  });
  test('S3: een maatregel uit 2024 wordt niet vergoed maar langs regime 2024 gelegd', () => {
    const feiten = vergoedingsfeiten('wethouder', {
      peildatum: dag('2024-06-01'),
      maatregelGetroffenOp: dag('2024-02-01'),
    });
    expect(rechtstoets(feiten)).toMatchObject({ regime: '2024' });
    expect(rechtstoets(feiten)).not.toHaveProperty('vergoedingCent');
  });
});

describe('het bedrag als eigenschap', () => {
  const bedragen = fc.integer({ min: 0, max: 10_000_000 }).map(cents);
  const blijftBinnen = (bereken: typeof vergoeding2021) =>
    fc.property(bedragen, bedragen, (kosten, eerder) => {
      const bedrag = bereken(kosten, eerder);
      return bedrag >= 0 && bedrag <= kosten && (bedrag === 0 || bedrag + eerder <= MAXIMUM_CENT);
    });

  test('nooit onder nul, nooit meer dan de kosten, en samen nooit meer dan € 2.400', () => {
    fc.assert(blijftBinnen(vergoeding2021));
  });
  test('een berekening die het eerdere bedrag vergeet, valt door de mand', () => {
    const vergeet = (kosten: number) => cents(Math.min(kosten, MAXIMUM_CENT));
    expect(() => fc.assert(blijftBinnen(vergeet))).toThrow();
  });
});
