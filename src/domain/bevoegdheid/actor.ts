import type { AccountId } from '#kernel/ids.ts';

export const rollen = [
  'bestuurder',
  'functionaris',
  'planner',
  'adviseur',
  'toetser',
  'bzk',
  'fg',
  'beheerder',
] as const;

export type Rol = (typeof rollen)[number];

/** Wie iets doet of wil zien: een account met een rol, en voor een functionaris de organisatie. */
export type Actor = {
  readonly account: AccountId;
  readonly rol: Rol;
  /** Code van de organisatie (GM0014, PV20, WS0653); alleen voor functionaris en bestuurder. */
  readonly organisatie?: string;
};
