import { expect, it } from 'vitest';
import { calendarDay } from '#kernel/calendar-day.ts';
import { eerstvolgende, pasGeweest, verkiezingenSchema } from './verkiezingen.ts';

it('the calendar says which elections were just held and which come next, per kind', () => {
  const na = calendarDay('2026-05-01');
  expect(pasGeweest('gemeente', na)?.dag).toBe('2026-03-18');
  expect(pasGeweest('gemeente', calendarDay('2026-03-17'))).toBeUndefined();
  expect(pasGeweest('gemeente', calendarDay('2026-12-18'))).toBeUndefined();
  expect(pasGeweest('waterschap', na)).toBeUndefined();
  expect(eerstvolgende('gemeente', na)?.maand).toBe('2030-03');
  expect(eerstvolgende('waterschap', na)?.maand).toBe('2027-03');
  expect(eerstvolgende('provincie', calendarDay('2031-01-01'))).toBeUndefined();
});

it('a day in another month is refused', () => {
  const fout = { soort: 'gemeente', maand: '2026-03', dag: '2026-04-01', bron: 'x' };
  const kalender = {
    vanaf: '2026-01-01',
    toelichting: 'x',
    uitnodigen: { naMaanden: [2], bron: 'x' },
    verkiezingen: [fout],
  };
  expect(verkiezingenSchema.safeParse(kalender).success).toBe(false);
});
