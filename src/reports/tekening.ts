import { opsomming } from './tekst.ts';

/** Where on or around a home something stands. */
type Zone = 'straat' | 'erf' | 'voordeur' | 'dak' | 'boven' | 'begane-grond' | 'achter' | 'schuur';

/** The words by which a place is recognised, first match first; what fits nowhere is about the whole home. */
const WOORDEN: readonly (readonly [Zone, RegExp])[] = [
  ['schuur', /schuur|berging|garage|bijgebouw|carport/i],
  ['achter', /achter|tuindeur|terras|balkon|schuifpui/i],
  ['voordeur', /voordeur|brievenbus|hal\b|entree|deurbel/i],
  ['boven', /boven|verdieping|zolder|slaapkamer|overloop/i],
  ['begane-grond', /begane grond|woonkamer|keuken|beneden|gang\b|meterkast|raam|ramen|gevel/i],
  ['erf', /voortuin|tuin|oprit|hek|poort|erf/i],
  ['straat', /straat|buurt|stoep/i],
];

const NAAM: Readonly<Record<Zone, string>> = {
  straat: 'op straat',
  erf: 'in de voortuin',
  voordeur: 'bij de voordeur',
  dak: 'voor de hele woning',
  boven: 'boven',
  'begane-grond': 'op de begane grond',
  achter: 'aan de achterkant',
  schuur: 'bij de schuur',
};

/** So many numbers can be read beside each other; with more a drawing helps nobody. */
const PER_ZONE = 8;

export type Punt = { readonly nummer: number; readonly titel: string; readonly waar: string };

/** The numbered points of the drawing, by zone, and what it says to who does not see it. */
export type Tekening = {
  readonly punten: Readonly<Record<string, readonly number[]>>;
  readonly legenda: readonly { readonly nummer: number; readonly titel: string }[];
  readonly alt: string;
};

const zoneVan = (waar: string): Zone => WOORDEN.find(([, woorden]) => woorden.test(waar))?.[0] ?? 'dak';

/** Puts each point at a place on a home that is nobody's; null when there is nothing to show, or too much in one place. */
export const tekening = (punten: readonly Punt[]): Tekening | null => {
  const perZone = Map.groupBy(punten, ({ waar }) => zoneVan(waar));
  const zones = [...perZone].map(([zone, hier]) => ({ zone, nummers: hier.map(({ nummer }) => nummer) }));
  if (zones.length === 0 || zones.some(({ nummers }) => nummers.length > PER_ZONE)) return null;
  const zinnen = zones.map(
    ({ zone, nummers }) => `${NAAM[zone]}: ${opsomming(nummers.map((nummer) => `${nummer}`))}`,
  );
  return {
    punten: Object.fromEntries(zones.map(({ zone, nummers }) => [zone, nummers])),
    legenda: punten.map(({ nummer, titel }) => ({ nummer, titel })),
    alt: `Tekening van een woning, opengewerkt van opzij. De nummers van de maatregelen staan ${zinnen.join('; ')}.`,
  };
};
