import { expect, test } from 'vitest';
import { compartimenten } from '#domain/gedeeld/compartiment.ts';
import { calendarDay } from '#kernel/calendar-day.ts';
import { bewaartermijnen, bewaartermijnenSchema, zijnVerstreken } from './bewaartermijnen.ts';

const day = calendarDay;
const voorstel = bewaartermijnen(day('2026-11-21'));
const bevestigd = { ...voorstel, status: 'bevestigd' } as const;

test('elk compartiment heeft een termijn, en niets wordt vanzelf gewist', () => {
  expect(voorstel.automatisch).toBe(false);
  expect(voorstel.termijnen.map(({ compartiment }) => compartiment).sort()).toEqual(
    compartimenten.toSorted(),
  );
  expect(bewaartermijnenSchema.safeParse({ ...voorstel, automatisch: true }).success).toBe(false);
  expect(
    bewaartermijnenSchema.safeParse({
      ...voorstel,
      termijnen: voorstel.termijnen.with(0, voorstel.termijnen[1] as never),
    }).success,
  ).toBe(false);
});

test('een termijn die te bevestigen is, is nooit verstreken', () => {
  expect(zijnVerstreken(voorstel, ['dreiging'], day('2001-01-01'), day('2026-11-21'))).toBe(false);
});

test('een bevestigde termijn verstrijkt de dag na zijn laatste dag, en voor een dossier na de langste', () => {
  const op = (dag: string, ...gekozen: (typeof compartimenten)[number][]) =>
    zijnVerstreken(bevestigd, gekozen, day('2026-03-01'), day(dag));
  expect(op('2027-03-01', 'dreiging')).toBe(false);
  expect(op('2027-03-02', 'dreiging')).toBe(true);
  expect(op('2027-03-02', 'dreiging', 'uitvoering')).toBe(false);
  expect(op('2033-03-02', ...compartimenten)).toBe(true);
});
