import type { Compartiment } from '../gedeeld/compartiment.ts';
import { eindfasen, type Fase, fasen } from '../gedeeld/fase.ts';
import type { Kaart } from './kaart.ts';
import type { Relatie } from './relatie.ts';

/** What must hold besides relation and phase. */
export type Voorwaarde = 'deelt-nu' | 'gedeeld-of-verstrekt' | 'rapport-verstrekt';

/** How lately one must have logged in: just now, or for this dossier today. */
export type Bevestiging = 'nu' | 'dossier';

/** One way in: who, to which kind of dossier, in which phases, if what, and what may then be opened. */
export type Toegang = {
  readonly relatie: Relatie;
  readonly soort: Kaart['soort'];
  /** For a case; the other kinds have no phase. */
  readonly fasen: readonly Fase[];
  readonly mits?: Voorwaarde;
  readonly bevestiging?: Bevestiging;
  /** Empty for an act: deciding opens what it needs, and shows nothing. */
  readonly compartimenten: readonly Compartiment[];
};

/** Every action of this part and its ways in; an omitted action does not compile. */
export type Regels<Deel extends string> = Readonly<Record<Deel, readonly Toegang[]>>;

/** Phases in which a case still changes. */
export const lopend: readonly Fase[] = fasen.filter((fase) => !eindfasen.includes(fase));

/** Phases in which the established report is with the office-holder. */
export const metRapport: readonly Fase[] = ['keuze', 'uitvoering', 'nazorg'];

type Beperking = Partial<Pick<Toegang, 'fasen' | 'mits' | 'bevestiging'>>;

/** May act on a case while it runs, unless narrowed. */
export const doet = (relatie: Relatie, beperking: Beperking = {}): Toegang => ({
  relatie,
  soort: 'zaak',
  fasen: lopend,
  compartimenten: [],
  ...beperking,
});

/** May act on a dossier that is no case. */
export const doetBij = (soort: Exclude<Kaart['soort'], 'zaak'>, relatie: Relatie): Toegang => ({
  relatie,
  soort,
  fasen: [],
  compartimenten: [],
});

/** May read these compartments of a case in these phases. */
export const leest = (
  relatie: Relatie,
  compartimenten: readonly Compartiment[],
  { fasen: wanneer = lopend, ...rest }: Beperking = {},
): Toegang => ({ relatie, soort: 'zaak', fasen: wanneer, compartimenten, ...rest });

export const altijd: readonly Fase[] = fasen;
