import { expect, it } from 'vitest';
import { calendarDay } from '#kernel/calendar-day.ts';
import { werkgeversgesprekSchema, werkgeversvragenOp } from './werkgeversgesprek.ts';

it('De acht vragen aan een werkgever staan er elk een keer', () => {
  const vragen = werkgeversvragenOp(calendarDay('2026-03-03'));
  expect(vragen).toHaveLength(8);
  const versie = { versie: '2026-01-01', status: 'eigen', maatregelen: vragen };
  expect(werkgeversgesprekSchema.safeParse(versie).success).toBe(true);
  const zonder = { ...versie, maatregelen: vragen.slice(1) };
  expect(werkgeversgesprekSchema.safeParse(zonder).success).toBe(false);
});
