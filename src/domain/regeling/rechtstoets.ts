import { calendarDay } from '#kernel/calendar-day.ts';
import type { Grond } from '../gedeeld/grondslag.ts';
import { toets2021 } from './2021-01-01/uitkomst.ts';
import { toets2024 } from './2024-01-01/uitkomst.ts';
import type { RechtstoetsFeiten, RechtstoetsUitkomst } from './feiten.ts';

const BEGIN_2021 = calendarDay('2021-01-01');
const BEGIN_2024 = calendarDay('2024-01-01');

const ARTIKEL = 'artikel 2.9, 3.9 en 4.9';
const S1: Grond = {
  code: 'S1',
  artikel: ARTIKEL,
  uitleg: 'De maatregel is van voor 2021. Toen was er geen landelijke regeling.',
};
const S2: Grond = {
  code: 'S2',
  artikel: `${ARTIKEL} (2021)`,
  uitleg: 'Voor een maatregel uit 2021, 2022 of 2023 geldt de regeling van toen: vergoeding achteraf.',
};
const S3: Grond = {
  code: 'S3',
  artikel: ARTIKEL,
  uitleg:
    'Vanaf 1 januari 2024 verstrekt de organisatie de maatregelen zelf; vergoeden achteraf hoort daar niet bij.',
};
const S3_NOG_NIET: Grond = {
  code: 'S3',
  artikel: ARTIKEL,
  uitleg:
    'Verstrekken kan pas vanaf 1 januari 2024. Is in 2021, 2022 of 2023 een maatregel getroffen, geef dan de dag op waarop dat was.',
};

const buitenElkRegime = (grond: Grond): RechtstoetsUitkomst => ({
  regime: 'geen',
  uitkomst: 'geen-aanspraak',
  terBeschikking: 'nee',
  gronden: [grond],
  ontbreekt: [],
  betaler: null,
});

const metRegime = (grond: Grond, uitkomst: RechtstoetsUitkomst): RechtstoetsUitkomst => ({
  ...uitkomst,
  gronden: [grond, ...uitkomst.gronden],
});

/**
 * The legal test of articles 2.9, 3.9 and 4.9 of the Regeling rechtspositie decentrale politieke ambtsdragers (BWBR0041573).
 *
 * A measure that was taken is judged by the regime of that day (S1, S2); everything else is a question of providing, judged on the day
 * of the test (S3). S4 (claimed after its regime) is asked in `2021-01-01/`, S5 (advice from before 2024) in `2024-01-01/`.
 * Takes any facts and never throws: what is not known leads to 'nog-niet-te-zeggen', what the law does not settle to a jurist.
 */
export const rechtstoets = (feiten: RechtstoetsFeiten): RechtstoetsUitkomst => {
  const { maatregelGetroffenOp: getroffen, peildatum } = feiten;
  if (getroffen !== null && getroffen < BEGIN_2024) {
    return getroffen < BEGIN_2021 ? buitenElkRegime(S1) : metRegime(S2, toets2021(feiten, getroffen));
  }
  return peildatum < BEGIN_2024 ? buitenElkRegime(S3_NOG_NIET) : metRegime(S3, toets2024(feiten));
};
