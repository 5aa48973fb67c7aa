import type { GedeeldeMaatregel, Maatregel } from '#domain/gedeeld/maatregel.ts';
import { calendarDay } from '#kernel/calendar-day.ts';
import { accountId } from '#kernel/ids.ts';
import { cents } from '#kernel/money.ts';

/** One day, a few people and one measure: enough to try every command with. */
export const op = calendarDay('2026-03-02');
export const adviseur = accountId('0000000000000000000000000a');
export const toetsers = [
  accountId('0000000000000000000000000b'),
  accountId('0000000000000000000000000c'),
] as const;

const gedeeld: GedeeldeMaatregel = {
  id: 'm1',
  code: null,
  domein: 'wonen',
  titel: 'Licht bij de achterdeur',
  waar: 'achterdeur',
  betaler: 'organisatie',
  grondslag: 'woonplek',
  eenmalig: { van: cents(10_000), tot: cents(20_000) },
  perMaand: null,
};
export const gedeeldeMaatregel = gedeeld;

export const maatregel: Maatregel = {
  ...gedeeld,
  toelichting: 'Licht maakt zichtbaar wie er loopt.',
  vraagt: 'Niets.',
  scenarios: ['s1'],
  alternatieven: [{ id: 'a1', code: null, titel: 'Licht op een sensor' }],
  einde: '',
};
