import { describe, expect, it } from 'vitest';
import { calendarDay } from '#kernel/calendar-day.ts';
import type { OrganisatieEvent } from './feiten.ts';
import { organisatie } from './organisatie.ts';
import { isVerouderd } from './werkgeversgesprek.ts';

const beeld = { dreigingsbeeld: 'Rustig.', weerbaarheid: 'Protocol.', werkplek: 'Balie.' };
const leg = (op: string, versie: string) =>
  ({ type: 'LegWerkgeversgesprekVast', op: calendarDay(op), versie, beeld }) as const;

const na = (...opdrachten: readonly ReturnType<typeof leg>[]) =>
  opdrachten.reduce(
    (state, opdracht) => {
      const besluit = organisatie.decide(opdracht, state);
      return besluit.accepted ? besluit.events.reduce(organisatie.evolve, state) : state;
    },
    organisatie.evolve(organisatie.initialState, {
      type: 'OrganisatieGeregistreerd',
      op: calendarDay('2026-01-01'),
      code: 'GM9001',
    } satisfies OrganisatieEvent),
  ).gesprekken;

describe('Het gesprek met de organisatie (lid 4, onder a)', () => {
  it('staat er met de maand, nooit met de dag', () => {
    expect(na(leg('2026-03-19', 'a'))).toMatchObject([{ verteld: '2026-03-01', bevestigd: '2026-03-01' }]);
    expect(JSON.stringify(na(leg('2026-03-19', 'a'), leg('2026-04-20', 'a')))).not.toMatch(/-19|-20"/);
  });

  it('dezelfde woorden bevestigen hun versie, andere maken een nieuwe', () => {
    const gesprekken = na(leg('2026-03-19', 'a'), leg('2026-04-20', 'b'), leg('2026-06-02', 'a'));
    expect(gesprekken).toMatchObject([
      { versie: 'b', bevestigd: '2026-04-01' },
      { versie: 'a', verteld: '2026-03-01', bevestigd: '2026-06-01' },
    ]);
  });

  it('is na een jaar zonder bevestiging verouderd', () => {
    const [gesprek] = na(leg('2026-03-19', 'a'));
    expect(gesprek && isVerouderd(gesprek, calendarDay('2027-03-01'))).toBe(false);
    expect(gesprek && isVerouderd(gesprek, calendarDay('2027-03-02'))).toBe(true);
  });

  it('kan niet zonder dat de organisatie er is', () => {
    const besluit = organisatie.decide(leg('2026-03-19', 'a'), organisatie.initialState);
    expect(besluit.accepted).toBe(false);
  });
});
