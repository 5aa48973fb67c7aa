import { calendarDay } from '#kernel/calendar-day.ts';
import { cents } from '#kernel/money.ts';
import type { Catalogusinhoud } from './inhoud.ts';
import type { Catalogusmaatregel, Catalogustekst } from './maatregel.ts';

const bedrag = { van: cents(0), tot: cents(1_200), bron: 'proef' };

/** For tests: what an editor could have filled in. */
export const voorbeeldtekst = (titel: string, deel: Partial<Catalogustekst> = {}): Catalogustekst => ({
  titel,
  doel: 'Niemand komt ongemerkt binnen.',
  omschrijving: 'Een slot.',
  aard: 'voorwerp',
  waartegen: ['inbraak'],
  vraagt: 'Sluit af.',
  alternatieven: [],
  eenmalig: bedrag,
  perJaar: bedrag,
  leverancier: 'geen',
  betaler: 'organisatie',
  eindeReden: 'bouwkundig',
  zwaar: false,
  ...deel,
});

export const voorbeeldmaatregel = (
  code: string,
  titel: string,
  deel: Partial<Catalogustekst> = {},
): Catalogusmaatregel => ({
  ...voorbeeldtekst(titel, deel),
  code,
  domein: 'wonen',
  grondslag: 'woonplek',
  regeling2021: null,
});

/** For tests: a version with three measures, of which two are judged equal. */
export const voorbeeldinhoud: Catalogusinhoud = {
  versie: calendarDay('2026-01-01'),
  maatregelen: [
    voorbeeldmaatregel('W-001', 'Slot', { alternatieven: ['W-002'] }),
    voorbeeldmaatregel('W-002', 'Grendel', { alternatieven: ['W-001'] }),
    voorbeeldmaatregel('W-003', 'Lamp'),
  ],
  ingetrokken: [],
};
