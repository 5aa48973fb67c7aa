import type { Rol } from '#domain/bevoegdheid/actor.ts';

/** An invented person that a visitor of the demo can be. */
export type Persona = {
  /** Subject at the demo's own OpenID provider; stands in addresses, so a role and never a name. */
  readonly subject: string;
  readonly rol: Rol;
  readonly groep: 'Bestuurders' | 'Organisaties' | 'CCV' | 'Beveiligingsautoriteit' | 'Rijk en toezicht';
  /** "Burgemeester". */
  readonly label: string;
  /** "wacht op het huisbezoek". */
  readonly verhaal: string;
};

/** One step of the guided tour: who you are now, why, and where to look. */
export type TourStep = {
  readonly persona: Persona['subject'];
  readonly titel: string;
  readonly waarom: string;
  /** What to do on the page that opens. */
  readonly doe: string;
  readonly path: string;
};

export type DemoWorld = {
  readonly personas: readonly Persona[];
  readonly tour: readonly TourStep[];
  /** How many messages would have been mailed since the start. */
  readonly gemaild: () => number;
};

/** Logs in as this persona, through the demo's provider, and goes on to `path`. */
export const personaHref = (subject: string, path = '/'): string =>
  `/inloggen?persona=${encodeURIComponent(subject)}${path === '/' ? '' : `&terug=${encodeURIComponent(path)}`}`;
