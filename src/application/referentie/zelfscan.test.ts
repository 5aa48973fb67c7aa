import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { calendarDay } from '#kernel/calendar-day.ts';
import { dataPath } from './package-path.ts';
import { findZelfscan, zelfscanOp, zelfscanSchema } from './zelfscan.ts';

const vraag = { code: 'Z-01', vraag: 'Is dit zo?', tip: 'Doe dit.' };
const met = (...vragen: readonly object[]) => ({
  versie: '2026-01-01',
  status: 'proef',
  groepen: [{ naam: 'woning', titel: 'Uw woning', vragen }],
});

it('De zelfscan heeft achttien vragen in vier groepen, elk met een eigen code en een tip', () => {
  const { groepen } = zelfscanOp(calendarDay('2026-03-01'));
  expect(groepen.map(({ naam }) => naam)).toEqual(['woning', 'huishouden', 'digitaal', 'onderweg']);
  expect(groepen.flatMap(({ vragen }) => vragen)).toHaveLength(18);
  expect(zelfscanSchema.safeParse(met(vraag)).success).toBe(true);
  expect(zelfscanSchema.safeParse(met(vraag, vraag)).success).toBe(false);
  expect(zelfscanSchema.safeParse(met({ ...vraag, tip: '' })).success).toBe(false);
});

it('Een uitgegeven versie blijft zoals zij was', () => {
  const afdruk = createHash('sha256')
    .update(readFileSync(dataPath('zelfscan/2026-01-01.json'), 'utf8'))
    .digest('hex');
  expect(afdruk.slice(0, 16)).toBe('8da298e63c7b0559');
  expect(() => findZelfscan(calendarDay('2025-01-01'))).toThrow('No version');
});
