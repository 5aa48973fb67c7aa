import type { CalendarDay } from '#kernel/calendar-day.ts';
import { organisatieSoort } from '../../gedeeld/ambt.ts';
import { regelingGrond } from '../../gedeeld/grondslag.ts';
import { langGenoegWaarnemend } from '../ambtsperiode.ts';
import { type Antwoord, ja, nee, onbekend } from '../antwoord.ts';
import type { RechtstoetsFeiten } from '../feiten.ts';

/** the text of articles 3.9 and 4.9 of this version was not found; the evaluation of 2023 describes the three as equal. */
const A6 = regelingGrond('A-6', 'lid 1 (2021)', 'De regeling gold voor leden van het dagelijks bestuur.');

const A_A = nee({
  code: 'A-a',
  artikel: 'artikel 2.9, 3.9 en 4.9, lid 1 (2021)',
  uitleg:
    'De regeling gold alleen voor leden van het dagelijks bestuur van een gemeente, provincie of waterschap.',
});
const TE_KORT_WAARNEMEND = nee({
  code: 'P7',
  artikel: 'artikel 4.2.14 Rechtspositiebesluit',
  uitleg:
    'Een waarnemend voorzitter van het waterschap telt pas als voorzitter na meer dan 30 dagen zonder onderbreking; dat was toen niet zo.',
});
const BINNEN = {
  gemeente: ja(A6.gemeente),
  provincie: ja(A6.provincie),
  waterschap: ja(A6.waterschap),
} as const;
const WAARNEMING_ONBEKEND = onbekend('waarnemend.sinds');

/** A-a and A-6: did the article cover this person on the day the measure was taken? */
export const toetsPersoon2021 = (
  { ambt, waarnemend }: RechtstoetsFeiten,
  getroffen: CalendarDay,
): Antwoord => {
  const soort = organisatieSoort(ambt);
  if (soort === null) return A_A;
  if (waarnemend === null || ambt !== 'voorzitter-waterschap') return BINNEN[soort];
  const lang = langGenoegWaarnemend(getroffen, waarnemend.sinds);
  if (lang === undefined) return WAARNEMING_ONBEKEND;
  return lang ? BINNEN[soort] : TE_KORT_WAARNEMEND;
};
