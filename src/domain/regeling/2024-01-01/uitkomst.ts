import { type OrganisatieSoort, organisatieSoort } from '../../gedeeld/ambt.ts';
import { type Grond, type GrondPerSoort, regelingGrond } from '../../gedeeld/grondslag.ts';
import type { Antwoord } from '../antwoord.ts';
import type { RechtstoetsFeiten, RechtstoetsUitkomst, Uitkomst } from '../feiten.ts';
import { type Adviesstand, toetsAdvies } from './advies.ts';
import { bekostigingsgrond, betaler } from './bekostiging.ts';
import { fiscaleGrond } from './fiscaal.ts';
import { toetsToegezegd } from './na-ambt.ts';
import { toetsPersoon } from './personen.ts';
import { toetsPkvw } from './pkvw.ts';
import { terBeschikkingGrond, toetsTerBeschikking } from './ter-beschikking.ts';
import { toetsTijd } from './tijd.ts';
import { toetsVerhuizing, type Verhuisstand } from './verhuizing.ts';
import { toetsWoonplek } from './woonplek.ts';

/** O1 is P4 itself. O9 (declining) and O10 (wishes outside the advice) are choices after this outcome; the text of O4 names them. */
const SLOT: Partial<Record<Uitkomst, GrondPerSoort>> = {
  'kan-advies-aanvragen': regelingGrond(
    'O2',
    'lid 4 en 5',
    'Advies aanvragen kan nu. Daarvoor is geen Politiekeurmerk nodig en geen toestemming van anderen.',
  ),
  'wacht-op-vaststelling': regelingGrond(
    'O3',
    'lid 4',
    'Een voorlopig advies geeft nog geen recht. De Beveiligingsautoriteit moet het eerst vaststellen.',
  ),
  'moet-verstrekken': regelingGrond(
    'O4',
    'lid 1',
    'De organisatie verstrekt de geadviseerde maatregelen die de bestuurder kiest. Zij heeft daarin geen keuze. Wat niet in het advies staat, hoort er niet bij.',
  ),
  'kan-opnieuw-verstrekken': regelingGrond(
    'O4',
    'lid 1 en 6',
    'Aan de voorwaarden is voldaan; omdat eerder is verstrekt, mag de organisatie opnieuw verstrekken.',
  ),
  'wacht-op-pkvw': regelingGrond(
    'O5',
    'lid 5, onder b',
    'Verstrekken wacht op het Politiekeurmerk. Dit is geen afwijzing.',
  ),
  'geen-recht-woonplek': regelingGrond('O6', 'lid 2', 'Er is geen recht op verstrekking voor deze woning.'),
  'geen-recht-tijd': regelingGrond('O7', 'lid 5, onder a', 'Er is op deze dag geen recht op verstrekking.'),
};

type Antwoorden = {
  readonly persoon: Antwoord;
  readonly tijd: Antwoord;
  readonly woonplek: Antwoord;
  readonly advies: Adviesstand;
  readonly pkvw: Antwoord;
  readonly verhuizing: Verhuisstand;
  readonly toegezegd: Antwoord;
};

/** The last rows, for an established advice for a home in the right place: O4 with M1 and M3, or O5. */
const metAdviesEnWoonplek = ({ pkvw, verhuizing }: Antwoorden): Uitkomst => {
  if (pkvw.stand === 'nee') return 'wacht-op-pkvw';
  if (pkvw.stand === 'onbekend' || verhuizing.stand === 'onbekend') return 'nog-niet-te-zeggen';
  if (verhuizing.stand === 'jurist') return 'beoordeling-door-jurist';
  return verhuizing.stand === 'opnieuw' ? 'kan-opnieuw-verstrekken' : 'moet-verstrekken';
};

/** O7, or T6 when something was assigned in office. */
const buitenDeTijd = ({ advies, toegezegd }: Antwoorden): Uitkomst => {
  if (advies.stand !== 'vastgesteld' || toegezegd.stand === 'nee') return 'geen-recht-tijd';
  return toegezegd.stand === 'ja' ? 'beoordeling-door-jurist' : 'nog-niet-te-zeggen';
};

/** O2-O7 from the top, for a person the article covers. */
const vanBoven = (antwoorden: Antwoorden): Uitkomst => {
  const { advies, tijd, woonplek } = antwoorden;
  if (advies.stand === 'geen') return 'kan-advies-aanvragen';
  if (advies.stand === 'onbekend' || tijd.stand === 'onbekend') return 'nog-niet-te-zeggen';
  if (tijd.stand === 'nee') return buitenDeTijd(antwoorden);
  if (advies.stand === 'voorlopig') return 'wacht-op-vaststelling';
  if (woonplek.stand === 'nee') return 'geen-recht-woonplek';
  return woonplek.stand === 'ja' ? metAdviesEnWoonplek(antwoorden) : 'nog-niet-te-zeggen';
};

/** Everything that is needed and not known; an answer that already closes the way makes the later questions idle. */
const watOntbreekt = ({
  persoon,
  advies,
  tijd,
  woonplek,
  pkvw,
  verhuizing,
  toegezegd,
}: Antwoorden): readonly string[] => {
  const namen = [...persoon.ontbreekt, ...advies.ontbreekt];
  if (advies.stand !== 'geen') namen.push(...tijd.ontbreekt);
  const kanVastgesteldZijn = advies.stand === 'vastgesteld' || advies.stand === 'onbekend';
  if (kanVastgesteldZijn && tijd.stand === 'nee') namen.push(...toegezegd.ontbreekt);
  if (kanVastgesteldZijn && tijd.stand !== 'nee') {
    namen.push(...woonplek.ontbreekt);
    if (woonplek.stand !== 'nee') namen.push(...pkvw.ontbreekt);
    if (woonplek.stand !== 'nee' && pkvw.stand !== 'nee') namen.push(...verhuizing.ontbreekt);
  }
  return [...new Set(namen)];
};

const verzamel = (antwoorden: Antwoorden, uitkomst: Uitkomst): Grond[] => {
  const { persoon, tijd, woonplek, advies, pkvw, verhuizing, toegezegd } = antwoorden;
  const gronden = [...persoon.gronden, ...tijd.gronden, ...woonplek.gronden, ...advies.gronden];
  if (advies.stand === 'vastgesteld') gronden.push(...pkvw.gronden, ...toegezegd.gronden);
  if (
    tijd.stand === 'ja' &&
    (uitkomst === 'kan-opnieuw-verstrekken' || uitkomst === 'beoordeling-door-jurist')
  ) {
    gronden.push(...verhuizing.gronden);
  }
  return gronden;
};

const NIETS: readonly never[] = [];

const buitenDeRegeling = (persoon: Antwoord): RechtstoetsUitkomst => ({
  regime: '2024',
  uitkomst: 'geen-aanspraak',
  terBeschikking: 'nee',
  gronden: persoon.gronden,
  ontbreekt: NIETS,
  betaler: null,
});

const stelAntwoordenOp = (
  feiten: RechtstoetsFeiten,
  persoon: Antwoord,
  soort: OrganisatieSoort,
): Antwoorden => ({
  persoon,
  tijd: toetsTijd(feiten, soort),
  woonplek: toetsWoonplek(feiten, soort),
  advies: toetsAdvies(feiten, soort),
  pkvw: toetsPkvw(feiten, soort),
  verhuizing: toetsVerhuizing(feiten, soort),
  toegezegd: toetsToegezegd(feiten, soort),
});

/** The legal test of the regulation in force since 2024-01-01, judged on the day of the test (articles 2.9, 3.9 and 4.9). */
export const toets2024 = (feiten: RechtstoetsFeiten): RechtstoetsUitkomst => {
  const persoon = toetsPersoon(feiten);
  const soort = organisatieSoort(feiten.ambt);
  if (persoon.stand === 'nee' || soort === null) return buitenDeRegeling(persoon);
  const antwoorden = stelAntwoordenOp(feiten, persoon, soort);
  const uitkomst = persoon.stand === 'onbekend' ? 'nog-niet-te-zeggen' : vanBoven(antwoorden);
  const terBeschikking = toetsTerBeschikking(feiten, persoon);
  const gronden = verzamel(antwoorden, uitkomst);
  const slot = SLOT[uitkomst]?.[soort];
  const kosten = bekostigingsgrond(uitkomst, terBeschikking, soort);
  const fiscaal = fiscaleGrond(uitkomst, soort);
  if (slot) gronden.push(slot);
  if (terBeschikking === 'mag') gronden.push(terBeschikkingGrond(soort));
  if (kosten) gronden.push(kosten);
  if (fiscaal) gronden.push(fiscaal);
  return {
    regime: '2024',
    uitkomst,
    terBeschikking,
    gronden,
    ontbreekt: uitkomst === 'nog-niet-te-zeggen' ? watOntbreekt(antwoorden) : NIETS,
    betaler: betaler(uitkomst, terBeschikking, soort),
  };
};
