import { calendarDay } from '#kernel/calendar-day.ts';
import { type AccountId, accountId, dossierId } from '#kernel/ids.ts';
import type { Fase } from '../gedeeld/fase.ts';
import type { Actor, Rol } from './actor.ts';
import type { Kaart } from './kaart.ts';

const account = (letter: string): AccountId => accountId(letter.padStart(26, '0'));
const actor = (rol: Rol, letter: string, organisatie?: string): Actor => ({
  account: account(letter),
  rol,
  ...(organisatie !== undefined && { organisatie }),
});

/** For tests: everyone who stands in a relation to the case below. */
export const betrokken = {
  zelf: actor('bestuurder', 'a', 'GM9001'),
  functionaris: actor('functionaris', 'b', 'GM9001'),
  planner: actor('planner', 'c'),
  adviseur: actor('adviseur', 'd'),
  toetser: actor('toetser', 'e'),
  'eerste-toetser': actor('toetser', 'f'),
  'tweede-toetser': actor('toetser', 'g'),
  beheerder: actor('beheerder', 'h'),
} as const;

/** For tests: people without any tie to the case, or with one that the rules exclude. */
export const buitenstaanders = {
  'een andere bestuurder': actor('bestuurder', 'j', 'GM9001'),
  'de functionaris van een andere organisatie': actor('functionaris', 'k', 'GM9002'),
  'een functionaris zonder organisatie': actor('functionaris', 'k'),
  'een andere adviseur': actor('adviseur', 'm'),
  'een toetser die meeschreef': actor('toetser', 'n'),
  'het ministerie': actor('bzk', 'p'),
  'een vereniging van bestuurders': actor('vereniging', 'r'),
  'de functionaris gegevensbescherming': actor('fg', 'q'),
  'de bestuurder zelf, met de rol functionaris': actor('functionaris', 'a', 'GM9001'),
  'de bestuurder zelf, met de rol planner': actor('planner', 'a'),
  'de bestuurder zelf, met de rol toetser': actor('toetser', 'a'),
} as const;

/** For tests: a case in this phase, with everyone involved and everything shared, provided and issued. */
export const voorbeeldkaart = (fase: Fase, afwijkend: Partial<Kaart> = {}): Kaart => ({
  soort: 'zaak',
  fase,
  betrokkenen: {
    bestuurder: account('a'),
    bestuurderDossier: dossierId('z'.padStart(26, '0')),
    organisatie: 'GM9001',
    adviseur: account('d'),
    opstellers: [account('d'), account('n')],
    eersteToetser: account('f'),
    tweedeToetser: account('g'),
  },
  toestemmingen: { maatregelen: true, kosten: true },
  rapportVerstrekt: true,
  werk: {
    ambt: 'wethouder',
    functiegroep: 'gemeente',
    grootteklasse: '20.000-50.000',
    provincie: 'PV90',
    spoed: true,
    gezamenlijk: true,
    partij: 'organisatie',
    schakel: 'offerte',
    sinds: calendarDay('2026-03-01'),
    huisbezoek: { datum: calendarDay('2026-02-01'), tijd: '14:00' },
    gedeeld: 2,
    verstrekt: 1,
    klaar: 1,
  },
  ...afwijkend,
});
