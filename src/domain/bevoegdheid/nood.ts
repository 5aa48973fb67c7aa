/** Emergency access and unveiling: what may be opened, for how long, and which two people do it together. */
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { Compartiment } from '../gedeeld/compartiment.ts';
import { werkdagenTussen } from '../gedeeld/termijnen.ts';
import type { Rol } from './actor.ts';

export const noodsoorten = ['noodtoegang', 'ontsluiering'] as const;
export type Noodsoort = (typeof noodsoorten)[number];

/** Why it cannot wait. With danger to life it opens at once, and the second person follows. */
export const gevaren = ['levensgevaar', 'ernstige-dreiging', 'hulpdienst-vraagt'] as const;
export type Gevaar = (typeof gevaren)[number];

/** What may be chosen. Never the card for home, the choices or what is shared: no danger asks for those. */
export const noodCompartimenten: Readonly<Record<Noodsoort, readonly Compartiment[]>> = {
  noodtoegang: ['persoon', 'adres', 'gezin', 'woning', 'dreiging', 'advies', 'uitvoering'],
  ontsluiering: ['persoon', 'adres'],
};

/** What the guard has open for somebody of one dossier at this moment. */
export type Noodopening = {
  readonly soort: Noodsoort;
  readonly compartimenten: readonly Compartiment[];
};

const DIENSTEN: Readonly<Partial<Record<Rol, 'CCV' | 'BVA'>>> = {
  planner: 'CCV',
  adviseur: 'CCV',
  toetser: 'BVA',
};

/** Where somebody with this role works; both people are of the same one. */
export const dienstVan = (rol: Rol): 'CCV' | 'BVA' | undefined => DIENSTEN[rol];

const MINUUT = 60_000;

/** Our own bounds; the regulation has none. */
export const noodgrenzen = {
  bevestigenMinuten: 15,
  achterafMinuten: 240,
  openMinuten: 60,
  /** After the request, and then at once unless the privacy officer postponed it. */
  berichtMinuten: 15,
  uitstelDagen: 14,
  verslagWerkdagen: 5,
} as const;

/** One request through time; moments in milliseconds since 1970. */
export type Noodverloop = {
  readonly soort: Noodsoort;
  /** Null for an unveiling. */
  readonly gevaar: Gevaar | null;
  readonly gevraagd: number;
  readonly bevestigd: number | null;
  /** Ended early by whoever asked. */
  readonly beeindigd: number | null;
  readonly verslag: number | null;
  /** Read and closed by the privacy officer. */
  readonly gesloten: number | null;
};

const opentMeteen = ({ gevaar }: Noodverloop): boolean => gevaar === 'levensgevaar';

/** When it opened; null when it did not. */
export const geopendOp = (verloop: Noodverloop): number | null =>
  opentMeteen(verloop) ? verloop.gevraagd : verloop.bevestigd;

/** The first moment at which nothing is open any more; null when nothing ever was. */
export const openTot = (verloop: Noodverloop): number | null => {
  const geopend = geopendOp(verloop);
  const einde = verloop.beeindigd ?? Number.POSITIVE_INFINITY;
  return geopend === null ? null : Math.min(geopend + noodgrenzen.openMinuten * MINUUT, einde);
};

/** The last moment at which a second person may confirm. */
export const bevestigenTot = (verloop: Noodverloop): number =>
  verloop.gevraagd +
  MINUUT * (opentMeteen(verloop) ? noodgrenzen.achterafMinuten : noodgrenzen.bevestigenMinuten);

/** Whether a second person may still confirm. */
export const wachtOpTweede = (verloop: Noodverloop, nu: number): boolean =>
  verloop.bevestigd === null &&
  nu <= bevestigenTot(verloop) &&
  (opentMeteen(verloop) || verloop.beeindigd === null);

/** Opened by one person, whom nobody has followed yet. */
export const alleenGeopend = (verloop: Noodverloop): boolean =>
  opentMeteen(verloop) && verloop.bevestigd === null;

/** Opened for danger to life, and no second person came in time: that is for the privacy officer. */
export const bleefAlleen = (verloop: Noodverloop, nu: number): boolean =>
  alleenGeopend(verloop) && nu > bevestigenTot(verloop);

export type Noodstand = 'wacht' | 'open' | 'niet-geopend' | 'voorbij';

/** Where a request stands. */
export const noodstand = (verloop: Noodverloop, nu: number): Noodstand => {
  const tot = openTot(verloop);
  if (tot !== null) return nu < tot ? 'open' : 'voorbij';
  return wachtOpTweede(verloop, nu) ? 'wacht' : 'niet-geopend';
};

/** Whoever opened something owes a report of what was done and why. */
export const verslagNodig = (verloop: Noodverloop): boolean =>
  geopendOp(verloop) !== null && verloop.verslag === null;

/** Whether a report that is still open on `vandaag` is overdue; `geopend` is the day on which it opened. */
export const verslagTeLaat = (geopend: CalendarDay, vandaag: CalendarDay): boolean =>
  werkdagenTussen(geopend, vandaag) > noodgrenzen.verslagWerkdagen;
