import { describe, expect, it } from 'vitest';
import { calendarDay } from '#kernel/calendar-day.ts';
import { findVersie, nearestVersie } from './versies.ts';

const oud = { versie: calendarDay('2024-01-01') };
const nieuw = { versie: calendarDay('2026-01-01') };

describe('een versie', () => {
  it('geldt vanaf haar eigen dag tot de volgende begint', () => {
    expect(findVersie([oud, nieuw], calendarDay('2025-12-31'))).toBe(oud);
    expect(findVersie([oud, nieuw], calendarDay('2026-01-01'))).toBe(nieuw);
  });

  it('is er niet voor de eerste dag, tenzij om de naaste is gevraagd', () => {
    expect(findVersie([oud, nieuw], calendarDay('2023-12-31'))).toBeUndefined();
    expect(nearestVersie([oud, nieuw], calendarDay('2023-12-31'))).toBe(oud);
  });
});
