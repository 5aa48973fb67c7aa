import type { Account } from '#application/application.ts';
import type { Rol } from '#domain/bevoegdheid/actor.ts';
import { GEMEENTE, WATERSCHAP } from '../accounts.ts';

type Mens = Pick<Account, 'naam'> & { readonly rol: Rol; readonly organisatie?: string };

export const PROVINCIE = 'PV20';
const VEENDAM = 'GM0047';
const STADSKANAAL = 'GM0037';

const bestuurder = (naam: string, organisatie: string): Mens => ({ naam, rol: 'bestuurder', organisatie });

/** Invented people that nobody can log in as; they make the demo a busy place. */
export const mensen = {
  anna: bestuurder('Anna Voorbeeld', GEMEENTE),
  bram: bestuurder('Bram Testman', GEMEENTE),
  carla: bestuurder('Carla Vanpapier', GEMEENTE),
  dirk: bestuurder('Dirk Verzinsel', GEMEENTE),
  els: bestuurder('Els Bordkarton', GEMEENTE),
  faisal: bestuurder('Faisal Proefveld', GEMEENTE),
  gijs: bestuurder('Gijs Nooitgezien', GEMEENTE),
  hanna: bestuurder('Hanna Schets', GEMEENTE),
  imke: bestuurder('Imke Sjabloon', GEMEENTE),
  joost: bestuurder('Joost Decorstuk', GEMEENTE),
  karima: bestuurder('Karima Maquette', WATERSCHAP),
  leo: bestuurder('Leo Oefening', WATERSCHAP),
  mira: bestuurder('Mira Fantasie', WATERSCHAP),
  nico: bestuurder('Nico Nietbestaand', PROVINCIE),
  olga: bestuurder('Olga Toneelspel', PROVINCIE),
  pim: bestuurder('Pim Denkfiguur', PROVINCIE),
  quirine: bestuurder('Quirine Zomaar', PROVINCIE),
  rachid: bestuurder('Rachid Kladblok', VEENDAM),
  saar: bestuurder('Saar Uitdeduim', VEENDAM),
  teun: bestuurder('Teun Kartonnen', STADSKANAAL),
  ursula: bestuurder('Ursula Verhaaltje', STADSKANAAL),
  vera: bestuurder('Vera Illustratie', VEENDAM),
  wim: bestuurder('Wim Personage', STADSKANAAL),
  xandra: bestuurder('Xandra Model', PROVINCIE),
  zoe: bestuurder('Zoë Droomwereld', PROVINCIE),
  abel: bestuurder('Abel Voormalig', PROVINCIE),
  bente: bestuurder('Bente Bladmuziek', PROVINCIE),
  yara: bestuurder('Yara Schaduwbeeld', GEMEENTE),
  cas: bestuurder('Cas Poppenkast', GEMEENTE),
  daan: bestuurder('Daan Etalage', GEMEENTE),
  eva: bestuurder('Eva Wensdroom', WATERSCHAP),
  floor: bestuurder('Floor Bijvoorbeeld', PROVINCIE),
  hugo: bestuurder('Hugo Bedenksel', GEMEENTE),
  isa: bestuurder('Isa Schimmenspel', GEMEENTE),
  'functionaris-provincie': { naam: 'Mevrouw Verdicht', rol: 'functionaris', organisatie: PROVINCIE },
  'adviseur-2': { naam: 'De heer Luchtkasteel', rol: 'adviseur' },
} as const satisfies Readonly<Record<string, Mens>>;
