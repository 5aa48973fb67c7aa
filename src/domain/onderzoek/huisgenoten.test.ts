import { expect, it } from 'vitest';
import { calendarDay } from '#kernel/calendar-day.ts';
import { accountId } from '#kernel/ids.ts';
import { specify } from '#kernel/specify.ts';
import { onderzoekCompartimenten } from './feiten.ts';
import { onderzoek } from './onderzoek.ts';
import type { OnderzoekCommand } from './opdrachten.ts';

const given = specify(onderzoek);
const op = calendarDay('2026-03-10');
const rest = {
  op,
  context: {
    door: 'ccv',
    gespreksversie: null,
    adviseur: accountId('0000000000000000000000000a'),
    spoed: false,
    adviesOnderweg: false,
    instrumenten: { gespreksleidraad: op, schouw: op },
  },
} as const;
const partner = { id: 'h1', wie: 'partner', notitie: 'Werkt vaak laat.' } as const;
const kind = { id: 'h2', wie: 'kind', notitie: 'Fietst alleen naar huis.' } as const;

it('Over een huisgenoot wordt alleen iets genoteerd na diens ja, en bij een kind na dat van een ouder', () => {
  const noteer = (command: Extract<OnderzoekCommand, { type: 'NoteerHuisgenoot' }>) => given().when(command);
  noteer({ type: 'NoteerHuisgenoot', huisgenoot: { ...partner, akkoord: 'zelf' }, ...rest }).then({
    type: 'HuisgenootGenoteerd',
    op,
    huisgenoot: { ...partner, akkoord: 'zelf' },
  });
  noteer({ type: 'NoteerHuisgenoot', huisgenoot: { ...kind, akkoord: 'ouder' }, ...rest }).then({
    type: 'HuisgenootGenoteerd',
    op,
    huisgenoot: { ...kind, akkoord: 'ouder' },
  });
  for (const huisgenoot of [
    { ...partner, akkoord: null },
    { ...partner, akkoord: 'ouder' },
    { ...kind, akkoord: 'zelf' },
  ] as const)
    noteer({ type: 'NoteerHuisgenoot', huisgenoot, ...rest }).thenRefused('huisgenoot-zonder-akkoord');
  noteer({
    type: 'NoteerHuisgenoot',
    huisgenoot: { ...partner, notitie: ' ', akkoord: 'zelf' },
    ...rest,
  }).thenRefused('toelichting-ontbreekt');
});

it('Wat over een huisgenoot staat, kan weer weg', () => {
  given({ type: 'HuisgenootGenoteerd', op, huisgenoot: { ...partner, akkoord: 'zelf' } })
    .when({ type: 'LaatHuisgenootVervallen', huisgenoot: 'h1', ...rest })
    .then({ type: 'HuisgenootVervallen', op, huisgenoot: 'h1' });
  given()
    .when({ type: 'LaatHuisgenootVervallen', huisgenoot: 'h1', ...rest })
    .thenRefused('huisgenoot-onbekend');
});

it('Huisgenoten liggen in het compartiment van het gezin', () => {
  expect(onderzoekCompartimenten.HuisgenootGenoteerd).toBe('gezin');
  expect(onderzoekCompartimenten.HuisgenootVervallen).toBe('gezin');
});
