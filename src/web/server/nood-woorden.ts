import type { Gevaar, Noodsoort } from '#domain/bevoegdheid/nood.ts';
import type { Compartiment } from '#domain/gedeeld/compartiment.ts';

/** "Noodtoegang", "Naam en adres". */
export const soortWoorden: Readonly<Record<Noodsoort, string>> = {
  noodtoegang: 'Noodtoegang',
  ontsluiering: 'Naam en adres bij een advies',
};

export const gevaarWoorden: Readonly<Record<Gevaar, { readonly label: string; readonly uitleg: string }>> = {
  levensgevaar: {
    label: 'Nu gevaar voor iemands leven',
    uitleg: 'Het dossier gaat meteen open. Een collega bevestigt het binnen vier uur.',
  },
  'ernstige-dreiging': {
    label: 'Ernstige dreiging die niet kan wachten',
    uitleg: 'Een collega bevestigt het binnen een kwartier. Dan gaat het open.',
  },
  'hulpdienst-vraagt': {
    label: 'Politie of hulpdienst vraagt nu om gegevens',
    uitleg: 'Een collega bevestigt het binnen een kwartier. Dan gaat het open.',
  },
};

/** What of a dossier can be asked for in an emergency. */
export const deelWoorden: Readonly<Partial<Record<Compartiment, string>>> = {
  persoon: 'Naam en telefoon',
  adres: 'Adres',
  gezin: 'Huisgenoten',
  woning: 'De woning, zonder adres',
  dreiging: 'De dreiging en wat er kan gebeuren',
  advies: 'Het advies',
  uitvoering: 'Wat er is geplaatst',
};

/** Actions of an emergency that no request came of. */
export const noodActies = {
  'lees:noodtoegang': 'gevraagd om te lezen met noodtoegang',
  'lees:ontsluiering': 'gevraagd om naam en adres te lezen',
  'noodtoegang:vraag': 'noodtoegang gevraagd',
  'noodtoegang:bevestig': 'noodtoegang bevestigd',
  'ontsluiering:vraag': 'om naam en adres gevraagd',
  'ontsluiering:bevestig': 'naam en adres bevestigd',
  'lijst:nood': 'eigen noodtoegang bekeken',
  'beheer:nood': 'alle noodtoegang bekeken',
} as const;

const STAPPEN: Readonly<Record<string, string>> = {
  gevraagd: 'gevraagd',
  bevestigd: 'bevestigd door een tweede persoon',
  beeindigd: 'gestopt',
  verslag: 'verslag geschreven',
  uitgesteld: 'bericht aan de bestuurder uitgesteld',
  gesloten: 'gelezen en afgesloten',
  'bericht-toezicht': 'bericht aan het toezicht',
  'bericht-tweede': 'bericht aan wie kan bevestigen',
  'bericht-bestuurder': 'bericht aan de bestuurder',
  'bericht-bleef-alleen': 'niet op tijd door een tweede persoon bevestigd',
};

const ACTIE = /^(lees:)?(noodtoegang|ontsluiering):(?:([a-z-]+):)?[\w-]{22}$/;

/** The words for a step of an emergency in a list of who looked; undefined for anything else. */
export const noodActieWoorden = (actie: string): string | undefined => {
  const [, lees, soort, stap] = ACTIE.exec(actie) ?? [];
  if (soort === undefined) return undefined;
  const wat = soort === 'noodtoegang' ? 'noodtoegang' : 'naam en adres bij het advies';
  if (lees !== undefined)
    return soort === 'noodtoegang' ? 'gelezen met noodtoegang' : 'naam en adres gelezen';
  return `${wat}: ${STAPPEN[stap ?? ''] ?? stap}`;
};
