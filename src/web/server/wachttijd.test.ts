import { describe, expect, it } from 'vitest';
import { calendarDay } from '#kernel/calendar-day.ts';
import { isLang, wachttijd, wachtwoorden, wachtzin } from './wachttijd.ts';

const donderdag = calendarDay('2026-03-05');
const wacht = (dag: string, spoed = false) =>
  wachttijd({ schakel: 'toewijzen', sinds: donderdag, spoed }, calendarDay(dag));

describe('de wachttijd', () => {
  it('telt werkdagen en noemt de norm als meestal, met de dag', () => {
    const maandag = wacht('2026-03-09');
    expect(maandag).toEqual({ werkdagen: 2, norm: 5, uiterlijk: '2026-03-12' });
    expect(isLang(maandag)).toBe(false);
    expect(wachtwoorden(maandag)).toBe('2 werkdagen, meestal\u00a05');
    expect(wachtzin(maandag)).toBe(
      'Dit ligt er 2 werkdagen. Meestal is het klaar op donderdag 12 maart 2026.',
    );
  });

  it('zegt het als iets langer duurt dan meestal, bij spoed eerder', () => {
    expect(isLang(wacht('2026-03-09', true))).toBe(true);
    expect(wachtzin(wacht('2026-03-09', true))).toBe(
      'Dit ligt er 2 werkdagen. Dat is langer dan meestal: 1 werkdag.',
    );
    expect(isLang(wacht('2026-03-13'))).toBe(true);
  });

  it('kent geen norm voor wat de bestuurder zelf doet', () => {
    const kiezen = wachttijd({ schakel: 'kiezen', sinds: donderdag, spoed: false }, donderdag);
    expect(kiezen).toEqual({ werkdagen: 0, norm: null, uiterlijk: null });
    expect(wachtwoorden(kiezen)).toBe('nog geen werkdag');
  });
});
