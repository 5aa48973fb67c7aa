import {
  type Gebeurtenis,
  groepen,
  type Kwartaal,
  kwartaalVerder,
  type StatistischFeit,
} from '../cijfers/statistisch-feit.ts';

/** Chance with a seed: the same seed gives the same numbers below one. */
export const toeval = (zaad: number): (() => number) => {
  let staat = zaad >>> 0;
  return () => {
    staat = (staat + 0x6d2b79f5) >>> 0;
    let t = Math.imul(staat ^ (staat >>> 15), 1 | staat);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
};

const VERDELING = [0.55, 0.9, 0.985, 0.998, 1] as const;
/** The quarter in which invented courses begin. */
export const BEGIN: Kwartaal = '2024-K1';
const PER_KWARTAAL = 13;
const DOMEINEN = ['wonen', 'werk', 'informatie', 'verplaatsen'] as const;
const REDENEN = ['privacy', 'eigen-oplossing', 'geen-reden'] as const;

const OPENINGEN = ['voordeur', 'achterdeur', 'raam-begane-grond'] as const;
/** A problem that one in so many courses reports. */
const KNELPUNTEN = [
  ['leverancier', 7],
  ['doorlooptijd', 9],
] as const;
const CODES = ['W-001', 'W-002', 'W-012', 'K-001', 'I-001', 'V-001'] as const;

type Bouw = {
  /** Tells courses apart where no chance is needed. */
  readonly nummer: number;
  readonly spoor: string;
  readonly kans: () => number;
  readonly kwartalen: number;
};

type Spel = {
  readonly nummer: number;
  /** The measure of the catalogue that this course is about. */
  readonly code: string;
  readonly kans: () => number;
  readonly kies: <Waarde>(uit: readonly Waarde[]) => Waarde;
  readonly feit: (gebeurtenis: Gebeurtenis, meer?: Partial<StatistischFeit>) => StatistischFeit;
  readonly wacht: (meest: number) => void;
};

const spelVan = ({ spoor, nummer, kans, kwartalen }: Bouw): Spel => {
  const trek = kans();
  const groep = groepen[VERDELING.findIndex((tot) => trek < tot)] ?? 'anders';
  const begin = Math.floor(kans() * kwartalen * PER_KWARTAAL);
  let week = 0;
  return {
    nummer,
    code: CODES[nummer % CODES.length] ?? 'W-001',
    kans,
    kies: <Waarde>(uit: readonly Waarde[]) => uit[Math.floor(kans() * uit.length)] as Waarde,
    feit: (gebeurtenis, meer = {}) => ({
      spoor,
      groep,
      kwartaal: kwartaalVerder(BEGIN, Math.floor((begin + week) / PER_KWARTAAL)),
      gebeurtenis,
      weken: week,
      ...meer,
    }),
    wacht: (meest) => {
      week += 1 + Math.floor(kans() * meest);
    },
  };
};

/** From the application to the report; gives the domains of the advice, or nothing when it stopped. */
function* totRapport({
  nummer,
  code,
  kans,
  kies,
  feit,
  wacht,
}: Spel): Generator<StatistischFeit, readonly string[]> {
  yield feit('aangemeld', {
    provincie: `PV${20 + Math.floor(kans() * 12)}`,
    detail: kans() < 0.3 ? 'gezamenlijk' : 'zelf',
  });
  yield feit('aanleiding', { detail: kans() < 0.2 ? 'concrete-dreiging' : 'toekomstige-dreiging' });
  if (kans() < 0.1) yield feit('spoed');
  wacht(8);
  if (kans() < 0.1) {
    yield feit(kans() < 0.8 ? 'ingetrokken' : 'niet-ontvankelijk');
    return [];
  }
  yield feit('bezoek');
  wacht(6);
  if (kans() < 0.05) return [];
  yield feit('aangeboden');
  if (kans() < 0.2) yield feit('teruggegeven', { detail: 'leesbaarheid' });
  wacht(5);
  yield feit('vastgesteld');
  const keurmerk = kies(['voldoet', 'vereist', 'vereist', 'monument', 'nieuwbouw']);
  yield feit('keurmerk', { detail: keurmerk });
  if (keurmerk !== 'voldoet')
    yield feit(nummer % 4 > 0 ? 'keurmerkpunt-raakt' : 'keurmerkpunt-los', {
      detail: OPENINGEN[nummer % OPENINGEN.length] ?? 'voordeur',
    });
  const domeinen = DOMEINEN.filter((_, nr) => nr === 0 || kans() < 0.4);
  for (const detail of domeinen) yield feit('maatregel', { detail, euro: 50 * Math.floor(kans() * 100) });
  yield feit('maatregel-geadviseerd', { detail: code });
  yield feit('punt', { detail: nummer % 9 === 0 ? 'eigen' : `S-00${1 + (nummer % 4)}` });
  yield feit('punt', { detail: `G-00${1 + (nummer % 5)}` });
  yield feit('rapport');
  return domeinen;
}

/** From the report to the end; it may stop anywhere. */
function* naRapport(
  { nummer, code, kans, kies, feit, wacht }: Spel,
  domeinen: readonly string[],
): Generator<StatistischFeit> {
  wacht(8);
  if (kans() < 0.1) return;
  yield feit('keuze-klaar');
  for (const detail of domeinen) {
    yield kans() < 0.75 ? feit('gekozen', { detail }) : feit('afgezien', { detail: kies(REDENEN) });
  }
  // One measure is seldom chosen, so that there is something to learn.
  const gekozen = code === 'W-012' ? nummer % 18 === 2 : nummer % 5 > 0;
  if (gekozen) yield feit('maatregel-gekozen', { detail: code });
  wacht(10);
  if (kans() < 0.2) return;
  yield feit('verstrekt');
  wacht(10);
  if (gekozen) yield feit('maatregel-werkt', { detail: code });
  if (nummer % 11 === 1) yield feit('maatregel-gebrek', { detail: code });
  if (nummer % 13 === 1) yield feit('maatregel-gestopt', { detail: code });
  yield feit(nummer % 4 === 0 ? 'maatregel-niet-gedaan' : 'maatregel-gedaan', { detail: code });
  yield feit('opgeleverd');
  yield feit('betaald', { euro: 50 * Math.floor(kans() * 200) });
  if (kans() < 0.4) yield feit('nazorg', { detail: kans() < 0.2 ? 'terugbellen' : 'goed' });
  if (kans() < 0.2) yield feit('knelpunt', { detail: 'keurmerk' });
  yield* KNELPUNTEN.flatMap(([detail, elke]) => (nummer % elke === 1 ? [feit('knelpunt', { detail })] : []));
  yield feit('gesloten');
}

/** The facts of many invented courses that began in `kwartalen` quarters from 2024 on; the same seed gives the same. */
export function* verzonnenFeiten(
  zaad: number,
  aantal: number,
  kwartalen: number,
): Generator<StatistischFeit> {
  const kans = toeval(zaad);
  for (let nummer = 0; nummer < aantal; nummer += 1) {
    const spel = spelVan({ spoor: `${zaad}-${nummer}`, nummer, kans, kwartalen });
    const domeinen = yield* totRapport(spel);
    if (domeinen.length > 0) yield* naRapport(spel, domeinen);
  }
}
