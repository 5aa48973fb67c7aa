import type { Ambt } from '../../gedeeld/ambt.ts';
import { organisatieSoort } from '../../gedeeld/ambt.ts';
import type { Grond } from '../../gedeeld/grondslag.ts';
import { langGenoegWaarnemend } from '../ambtsperiode.ts';
import { type Antwoord, ja, nee, onbekend } from '../antwoord.ts';
import type { RechtstoetsFeiten } from '../feiten.ts';

const grond = (code: string, artikel: string, uitleg: string): Grond => ({ code, artikel, uitleg });

const P1 = grond(
  'P1',
  'artikel 2.9, lid 1 en 2',
  'De regeling geldt voor de commissaris van de Koning en de gedeputeerde.',
);
const P2 = grond('P2', 'artikel 3.9, lid 1 en 2', 'De regeling geldt voor de burgemeester en de wethouder.');
const P3 = grond(
  'P3',
  'artikel 4.9, lid 1 en 2',
  'De regeling geldt voor de voorzitter van het waterschap en de leden van het dagelijks bestuur.',
);
const P4 = grond(
  'P4',
  'artikel 2.9, 3.9 en 4.9, lid 1 en 2',
  'De regeling geldt alleen voor leden van het dagelijks bestuur van een gemeente, provincie of waterschap.',
);
/** BB-1 and BB-3: what does exist for representatives and committee members. */
const P4_STELSEL = grond(
  'P4',
  'artikel 2.3.1, 3.3.1 en 4.3.1, lid 1 Rechtspositiebesluit',
  'Voor volksvertegenwoordigers en commissieleden betaalt de organisatie wel de werkgeverskosten binnen het stelsel bewaken en beveiligen.',
);
const P4_HULP = grond(
  'P4',
  'buiten de regeling',
  'Het Ondersteuningsteam Weerbaar Bestuur helpt iedereen in het openbaar bestuur, dag en nacht: 070-3738314.',
);
const P5 = grond(
  'P5',
  'artikel 3.2.14, lid 1 Rechtspositiebesluit',
  'Een waarnemend burgemeester telt als burgemeester.',
);
const P6 = grond(
  'P6',
  'artikel 2.2.14 Rechtspositiebesluit',
  'Een waarnemend commissaris van de Koning telt als commissaris.',
);
const P7 = grond(
  'P7',
  'artikel 4.2.14 Rechtspositiebesluit',
  'Een waarnemend voorzitter van het waterschap telt als voorzitter na meer dan 30 dagen zonder onderbreking.',
);
const P7_TE_KORT = grond(
  'P7',
  'artikel 4.2.14 Rechtspositiebesluit',
  'Een waarnemend voorzitter van het waterschap telt pas als voorzitter na meer dan 30 dagen zonder onderbreking; dat is nu niet zo.',
);
const P8 = grond(
  'P8',
  'artikel 2.2.18, 3.2.18 en 4.2.18, lid 2 Rechtspositiebesluit',
  'Wie is geschorst, houdt de voorzieningen van het ambt.',
);
const P10 = grond(
  'P10',
  'artikel 2.2.15, 3.2.15 en 4.2.15 Rechtspositiebesluit',
  'Een tijdelijke vervanger bekleedt het ambt zelf.',
);

const WAARNEMEND: Partial<Record<Ambt, Grond>> = {
  burgemeester: P5,
  'commissaris-van-de-koning': P6,
  'voorzitter-waterschap': P7,
  wethouder: P10,
  gedeputeerde: P10,
  'lid-dagelijks-bestuur': P10,
};

const BUITEN = nee(P4, P4_HULP);
const BUITEN_MET_STELSEL = nee(P4, P4_STELSEL, P4_HULP);
const TE_KORT_WAARNEMEND = nee(P3, P7_TE_KORT, P4_HULP);
const WAARNEMING_ONBEKEND = onbekend('waarnemend.sinds');

/** P9: leave for illness or pregnancy does not end the office, so no fact is asked about it. */
const BINNEN = { gemeente: ja(P2), provincie: ja(P1), waterschap: ja(P3) } as const;

/** BB-9 names three offices; for the other three nothing takes the claim away, so their suspension is no ground. */
const isSchorsbaar = (ambt: Ambt): boolean =>
  ambt === 'burgemeester' || ambt === 'commissaris-van-de-koning' || ambt === 'voorzitter-waterschap';

/** P7: undefined when this person is no acting chair, or has been one for long enough. */
const teKortWaarnemend = ({ ambt, waarnemend, peildatum }: RechtstoetsFeiten): Antwoord | undefined => {
  if (waarnemend === null || ambt !== 'voorzitter-waterschap') return undefined;
  const lang = langGenoegWaarnemend(peildatum, waarnemend.sinds);
  if (lang === undefined) return WAARNEMING_ONBEKEND;
  return lang ? undefined : TE_KORT_WAARNEMEND;
};

/** P1-P10: does the article cover this person on the day of the test? */
export const toetsPersoon = (feiten: RechtstoetsFeiten): Antwoord => {
  const { ambt, waarnemend, geschorst } = feiten;
  const soort = organisatieSoort(ambt);
  if (soort === null) return ambt === 'overig' ? BUITEN : BUITEN_MET_STELSEL;
  const teKort = teKortWaarnemend(feiten);
  if (teKort !== undefined) return teKort;
  const waarneming = waarnemend === null ? undefined : WAARNEMEND[ambt];
  const schorsing = geschorst === true && isSchorsbaar(ambt) ? P8 : undefined;
  const binnen = BINNEN[soort];
  if (waarneming === undefined && schorsing === undefined) return binnen;
  return ja(...binnen.gronden, ...(waarneming ? [waarneming] : []), ...(schorsing ? [schorsing] : []));
};
