import type { Decision } from '#kernel/decider.ts';
import { heeftItem } from '../gedeeld/op-id.ts';
import type { AdviesEvent } from './feiten.ts';
import type { AdviesCommand, AdviesContext } from './opdrachten.ts';
import type { AdviesState } from './toestand.ts';

export type AdviesRefusal =
  | 'alleen-de-adviseur'
  | 'advies-bestaat-al'
  | 'advies-niet-in-opstelling'
  | 'losse-maatregel-zonder-reden'
  | 'maatregel-zonder-plaats'
  | 'zware-maatregel-zonder-einde'
  | 'geen-maatregel-gekozen'
  | 'niet-gewenst-onbekend'
  | 'scenario-onbekend'
  | 'maatregel-onbekend'
  | 'huisbezoek-niet-gevoerd'
  | 'werkgeversgesprek-niet-gevoerd'
  | 'dreiging-niet-geduid'
  | 'geen-pkvw-oordeel'
  | 'woning-onbekend'
  | 'leeg-domein-zonder-reden'
  | 'los-scenario-zonder-reden'
  | 'niet-ter-toetsing'
  | 'al-in-toetsing'
  | 'opsteller-toetst-niet'
  | 'tweede-toetser-gelijk-aan-eerste'
  | 'eerst-in-toetsing-nemen'
  | 'geen-eerste-toets'
  | 'eerste-toets-al-gedaan'
  | 'teruggaafreden-ontbreekt'
  | 'plek-onbekend'
  | 'opmerking-leeg'
  | 'antwoord-leeg'
  | 'advies-niet-teruggegeven'
  | 'advies-niet-vastgesteld'
  | 'advies-niet-verstrekt'
  | 'wijziging-loopt-al'
  | 'geen-wijziging'
  | 'wijziging-zonder-verschil'
  | 'reden-ontbreekt';

export type Opdracht<Type extends AdviesCommand['type']> = Extract<AdviesCommand, { type: Type }>;
export type Grond = AdviesRefusal | false;
export type AdviesUitkomst = Decision<AdviesEvent, AdviesRefusal>;

export const alleenDeAdviseur = ({ door, context }: AdviesCommand): Grond =>
  door !== context.adviseur && 'alleen-de-adviseur';

export const inOpstelling = ({ stand }: AdviesState): Grond =>
  stand !== 'in-opstelling' && stand !== 'teruggegeven' && 'advies-niet-in-opstelling';

export const kentScenario =
  ({ scenarios }: AdviesContext) =>
  (scenario: string): boolean =>
    heeftItem(scenarios, scenario);
