import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, calendarDay } from '#kernel/calendar-day.ts';
import {
  type Herijkingscode,
  type Herijkingsdagen,
  herijkingscodes,
  herijkingsgronden,
  openGronden,
} from './herijken.ts';

const day = calendarDay;
const RAPPORT = day('2024-03-01');
const regels = [
  { code: 'tijd-zwaar', maanden: 24, minstensNaRapport: 0 },
  { code: 'verhuizing', maanden: 0, minstensNaRapport: 0 },
  { code: 'einde-ambt', maanden: -3, minstensNaRapport: 0 },
  { code: 'nieuwe-catalogus', maanden: 0, minstensNaRapport: 24 },
] as const;
const leeg = Object.fromEntries(herijkingscodes.map((code) => [code, null])) as Record<Herijkingscode, null>;
const op = (dagen: Partial<Herijkingsdagen>, dag: string) =>
  herijkingsgronden(regels, { ...leeg, ...dagen }, RAPPORT, day(dag));
const stil = { gevraagd: [], gekozen: [] };

describe('Reden om opnieuw te kijken', () => {
  it('komt op de dag van de regel, en niet eerder', () => {
    expect(op({ 'tijd-zwaar': RAPPORT }, '2026-02-28')).toEqual([]);
    expect(op({ 'tijd-zwaar': RAPPORT }, '2026-03-01')).toEqual([
      { code: 'tijd-zwaar', sinds: '2026-03-01' },
    ]);
    expect(op({ 'einde-ambt': day('2026-06-30') }, '2026-03-30')).toHaveLength(1);
    expect(op({ 'einde-ambt': day('2026-06-30') }, '2026-03-29')).toEqual([]);
  });

  it('van voor het rapport telt niet, en een nieuwe catalogus pas als het rapport ouder is', () => {
    expect(op({ verhuizing: day('2024-02-01') }, '2026-01-01')).toEqual([]);
    const nieuw = { 'nieuwe-catalogus': day('2024-07-01') };
    expect(op(nieuw, '2026-02-28')).toEqual([]);
    expect(op(nieuw, '2026-03-01')).toEqual([{ code: 'nieuwe-catalogus', sinds: '2026-03-01' }]);
  });

  it('is weg na "niet nodig" en na een vraag om een gesprek, en een half jaar na "nu niet" terug', () => {
    const gronden = [{ code: 'verhuizing', sinds: day('2025-01-01') }] as const;
    const na = (keuze: 'nu-niet' | 'niet-nodig', dag: string) =>
      openGronden(gronden, { gevraagd: [], gekozen: [{ op: day('2025-02-01'), keuze }] }, 6, day(dag));
    expect(openGronden(gronden, stil, 6, day('2025-02-01'))).toEqual(gronden);
    expect(openGronden(gronden, { ...stil, gevraagd: [day('2025-02-01')] }, 6, day('2030-01-01'))).toEqual(
      [],
    );
    expect(na('niet-nodig', '2030-01-01')).toEqual([]);
    expect(na('nu-niet', '2025-07-31')).toEqual([]);
    expect(na('nu-niet', '2025-08-01')).toEqual(gronden);
  });

  it('die later komt, wordt altijd voorgelegd, welk antwoord er ook al was', () => {
    const dag = fc.integer({ min: 0, max: 3_000 }).map((dagen) => addDays(RAPPORT, dagen));
    const keuze = fc.constantFrom('nu-niet' as const, 'niet-nodig' as const);
    fc.assert(
      fc.property(
        fc.array(fc.record({ op: dag, keuze })),
        fc.array(dag),
        dag,
        fc.integer({ min: 0, max: 24 }),
        (gekozen, gevraagd, sinds, maanden) => {
          const gronden = [{ code: 'verhuizing', sinds }] as const;
          const vandaag = addMonths(sinds, maanden);
          const eerder = {
            gekozen: gekozen.filter((een) => een.op < sinds),
            gevraagd: gevraagd.filter((een) => een < sinds),
          };
          expect(openGronden(gronden, eerder, 6, vandaag)).toEqual(gronden);
          const alles = openGronden(gronden, { gekozen, gevraagd }, 6, vandaag);
          expect(gronden).toEqual(expect.arrayContaining([...alles]));
        },
      ),
    );
  });
});
