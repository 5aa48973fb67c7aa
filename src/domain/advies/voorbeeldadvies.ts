import { calendarDay } from '#kernel/calendar-day.ts';
import { accountId } from '#kernel/ids.ts';
import { type Domein, domeinen } from '../gedeeld/domein.ts';
import type { Maatregel } from '../gedeeld/maatregel.ts';
import type { LeegDomein } from './feiten.ts';
import type { AdviesContext } from './opdrachten.ts';

export const adviseur = accountId('0000000000000000000000000a');
export const toetser = accountId('0000000000000000000000000b');
export const tweede = accountId('0000000000000000000000000c');
export const dag = calendarDay('2026-03-10');

/** For tests: what the rest of a case says of an advice that lacks nothing, with one scenario at home. */
export const context: AdviesContext = {
  adviseur,
  huisbezoekGevoerd: true,
  werkgeversgesprekGevoerd: true,
  dreigingGeduid: true,
  pkvwBeoordeeld: true,
  pkvwHardeEis: true,
  scenarios: [{ id: 's1', domein: 'wonen' }],
  woning: 'w1',
  kenmerken: null,
  themaversie: calendarDay('2026-01-01'),
  onderzoekGewijzigd: true,
};

/** For tests: a measure against that scenario. */
export const maatregel: Maatregel = {
  id: 'm1',
  code: 'W-01',
  domein: 'wonen',
  titel: 'Buitenverlichting',
  waar: 'achterzijde',
  toelichting: '',
  vraagt: '',
  scenarios: ['s1'],
  alternatieven: [],
  eenmalig: null,
  perMaand: null,
  betaler: 'organisatie',
  grondslag: 'woonplek',
  einde: '',
};

/** For tests: a domain left empty, with the reason. */
export const leeg = (domein: Domein): LeegDomein => ({ domein, reden: 'Hier is niets nodig.' });

/** For tests: every domain that the measure is not of. */
export const legeDomeinen: readonly LeegDomein[] = domeinen.filter((domein) => domein !== 'wonen').map(leeg);
