import type { AccountId, DossierId } from '#kernel/ids.ts';

export const rollen = [
  'bestuurder',
  'functionaris',
  'planner',
  'adviseur',
  'toetser',
  'bzk',
  'vereniging',
  'fg',
  'beheerder',
] as const;

export type Rol = (typeof rollen)[number];

/** What somebody proved lately by logging in once more. */
export type Bevestigd = {
  /** Just now, at most a few minutes ago. */
  readonly nu: boolean;
  /** The dossiers opened right after that, for half a day. */
  readonly dossiers: readonly DossierId[];
};

/** Who does something or wants to see it: an account with a role, and for an official the organisation. */
export type Actor = {
  readonly account: AccountId;
  readonly rol: Rol;
  /** Code of the organisation (GM0014, PV20, WS0653); only for functionaris and bestuurder. */
  readonly organisatie?: string;
  /** Of whoever comes by the web; absent on the command line, where the machine itself decides who is there. */
  readonly bevestigd?: Bevestigd;
};

/** The same person, with what was confirmed of this one dossier only. */
export const voorDossier = (actor: Actor, dossier: DossierId): Actor =>
  actor.bevestigd === undefined
    ? actor
    : {
        ...actor,
        bevestigd: {
          nu: actor.bevestigd.nu,
          dossiers: actor.bevestigd.dossiers.filter((one) => one === dossier),
        },
      };
