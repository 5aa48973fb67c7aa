import type { Decision } from '#kernel/decider.ts';
import type { OnderzoekEvent } from './feiten.ts';
import type { OnderzoekCommand } from './opdrachten.ts';
import type { OnderzoekState } from './toestand.ts';

export type OnderzoekRefusal =
  | 'geen-adviseur'
  | 'advies-onderweg'
  | 'werkgeversgesprek-eerst'
  | 'bezoek-in-het-verleden'
  | 'bezoektijd-onmogelijk'
  | 'huisbezoek-al-gevoerd'
  | 'huisbezoek-niet-gepland'
  | 'huisbezoek-nog-niet-geweest'
  | 'afspraak-is-al-zo'
  | 'afspraak-komt-nog'
  | 'bezoekdag-in-de-toekomst'
  | 'bezoekdag-voor-afspraak'
  | 'bevinding-onbekend'
  | 'te-veel-fotos'
  | 'foto-onbekend'
  | 'bijschrift-ontbreekt'
  | 'te-veel-rapportfotos'
  | 'huisgenoot-onbekend'
  | 'huisgenoot-zonder-akkoord'
  | 'scenario-onbekend'
  | 'toelichting-ontbreekt'
  | 'pkvw-ontbrekende-punten-nodig'
  | 'pkvw-afwijking-nodig'
  | 'openingen-onvolledig'
  | 'weging-zonder-reden'
  | 'volgorde-onvolledig';

export type Opdracht<Type extends OnderzoekCommand['type']> = Extract<OnderzoekCommand, { type: Type }>;
export type Grond = OnderzoekRefusal | false;
export type Uitkomst = Decision<OnderzoekEvent, OnderzoekRefusal>;

/** Nothing happens without an adviser, and what lies with the reviewer no longer changes. */
export const altijd = ({ context }: OnderzoekCommand): readonly Grond[] => [
  context.adviseur === null && 'geen-adviseur',
  context.adviesOnderweg && 'advies-onderweg',
];

/** Findings and scenarios may be prepared once the visit has been agreed. */
export const bezoekAfgesproken = (state: OnderzoekState): Grond =>
  state.gevoerdOp === null && state.gepland === null && 'huisbezoek-niet-gepland';
