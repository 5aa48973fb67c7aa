import { calendarDay } from '#kernel/calendar-day.ts';
import { cents } from '#kernel/money.ts';
import type { Ambt } from '../gedeeld/ambt.ts';
import { organisatieSoort } from '../gedeeld/ambt.ts';
import type { Advies, RechtstoetsFeiten, Woning } from './feiten.ts';

const CODE = { gemeente: 'GM9001', provincie: 'PV90', waterschap: 'WS9001' } as const;

export const woning = (afwijkend: Partial<Woning> = {}): Woning => ({
  id: 'huis-1',
  gemeente: 'GM9001',
  provincie: 'PV90',
  nieuwbouwVolgensBouwbesluit: false,
  monument: false,
  ...afwijkend,
});

export const advies = (afwijkend: Partial<Advies> = {}): Advies => ({
  stand: 'vastgesteld',
  woning: 'huis-1',
  vastgesteldOp: calendarDay('2025-03-01'),
  pkvwHardeEis: true,
  ...afwijkend,
});

/** Facts for tests: everything in order for providing on 1 June 2025, for this office; each test changes what it is about. */
export const voorbeeldfeiten = (
  ambt: Ambt,
  afwijkend: Partial<RechtstoetsFeiten> = {},
): RechtstoetsFeiten => {
  const soort = organisatieSoort(ambt) ?? 'gemeente';
  return {
    peildatum: calendarDay('2025-06-01'),
    ambt,
    waarnemend: null,
    geschorst: false,
    benoemingStondVast: calendarDay('2024-05-15'),
    ambtVan: calendarDay('2024-07-01'),
    ambtTot: null,
    organisatie: { soort, code: CODE[soort] },
    woning: woning(),
    ontheffingen: [],
    pkvw: [{ soort: 'certificaat', afgegeven: calendarDay('2020-02-01'), woning: 'huis-1' }],
    advies: advies(),
    eerderVerstrekt: [],
    woonadresGewijzigdOp: null,
    maatregel: null,
    kostenInclBtwCent: null,
    eerderVergoedCent: null,
    maatregelGetroffenOp: null,
    ingediendOp: null,
    brpWoonadres: null,
    ...afwijkend,
  };
};

/** Facts for tests: a safe of EUR 1,500 bought on 1 June 2022 and claimed that month, with everything in order. */
export const vergoedingsfeiten = (
  ambt: Ambt,
  afwijkend: Partial<RechtstoetsFeiten> = {},
): RechtstoetsFeiten =>
  voorbeeldfeiten(ambt, {
    peildatum: calendarDay('2022-07-01'),
    benoemingStondVast: calendarDay('2020-12-15'),
    ambtVan: calendarDay('2021-02-01'),
    maatregel: 'kluis',
    kostenInclBtwCent: cents(150_000),
    eerderVergoedCent: cents(0),
    maatregelGetroffenOp: calendarDay('2022-06-01'),
    ingediendOp: calendarDay('2022-06-20'),
    brpWoonadres: true,
    ...afwijkend,
  });
