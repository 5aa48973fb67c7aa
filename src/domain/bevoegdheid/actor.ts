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

/** Who does something or wants to see it: an account with a role, and for an official the organisation. */
export type Actor = {
  readonly account: AccountId;
  readonly rol: Rol;
  /** Code of the organisation (GM0014, PV20, WS0653); only for functionaris and bestuurder. */
  readonly organisatie?: string;
};
