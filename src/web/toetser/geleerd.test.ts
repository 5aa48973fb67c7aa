import { describe, expect, it } from 'vitest';
import type { Vrijgave } from '#application/cijfers/vrijgave.ts';
import { calendarDay } from '#kernel/calendar-day.ts';
import { geleerdOver, hoeVaak } from './geleerd.tsx';

const NAMEN = [
  'Geadviseerd',
  'Gekozen',
  'Werkt',
  'Gebrek gemeld',
  'Gestopt',
  'Nazorg: gedaan',
  'Nazorg: niet gedaan',
];
const getekend = { account: 'iemand' as Vrijgave['vrijgegeven']['account'], op: calendarDay('2026-07-20') };
const vrijgave = (waarden: readonly (number | null)[]): Vrijgave => ({
  kwartaal: '2026-K2',
  versie: '4',
  voorgesteld: getekend,
  vrijgegeven: getekend,
  proef: false,
  kenmerk: '',
  tabellen: [
    {
      id: 'uitkomst-per-maatregel',
      hoofdstuk: '',
      vraag: '',
      uitleg: '',
      rijkop: 'Maatregel',
      kolommen: NAMEN.map((naam) => ({ naam, soort: 'aantal' })),
      rijen: [{ naam: 'W-001', waarden }],
    },
  ],
});

describe('Wat elders van een maatregel werd', () => {
  it('staat er in woorden, zonder getal', () => {
    const zin = geleerdOver(vrijgave([100, 90, 60, 15, null, 40, 20]), 'W-001');
    expect(zin).toBe('bijna altijd gekozen, meestal later volgens bestuurders gedaan, soms met een gebrek');
    expect(zin).not.toMatch(/\d/);
  });

  it('zegt niets over wat niet wordt getoond, ook niet door het weg te laten uit een som', () => {
    expect(geleerdOver(vrijgave([100, null, null, 15, 10, 40, null]), 'W-001')).toBeUndefined();
    expect(geleerdOver(vrijgave([100, 90, 60, 15, null, 40, 20]), 'W-002')).toBeUndefined();
    expect(geleerdOver(undefined, 'W-001')).toBeUndefined();
    expect(hoeVaak(10, 0)).toBeUndefined();
  });
});
