import type { Decision } from '#kernel/decider.ts';
import type { Uitkomst } from '../regeling/feiten.ts';
import type { UitvoeringEvent } from './feiten.ts';
import type { UitvoeringCommand } from './opdrachten.ts';

/** Outcomes of the legal test under which nothing can be provided; each is its own ground. */
export type GeenVerstrekking = Exclude<Uitkomst, 'moet-verstrekken' | 'kan-opnieuw-verstrekken'>;

export type UitvoeringRefusal =
  | GeenVerstrekking
  | 'geen-maatregel'
  | 'niet-gedeeld'
  | 'eigen-rekening'
  | 'al-verstrekt'
  | 'grondslag-buiten-de-woning'
  | 'ter-beschikking-mag-niet'
  | 'ter-beschikking-nog-niet-te-zeggen'
  | 'uitlenen-al-voorbij'
  | 'niet-verstrekt'
  | 'maatregel-beeindigd'
  | 'opdracht-al-gegeven'
  | 'geen-offerte-van-leverancier'
  | 'levering-in-het-verleden'
  | 'geen-opdracht'
  | 'al-opgeleverd'
  | 'eerst-opleveren'
  | 'eerst-herstellen'
  | 'eerst-testen'
  | 'bedrag-niet-positief'
  | 'bedrag-hoger-dan-opdracht'
  | 'factuur-al-betaald'
  | 'factuur-al-ontvangen'
  | 'factuur-onbekend'
  | 'factuurdatum-in-de-toekomst'
  | 'meer-dan-factuur'
  | 'btw-kan-niet'
  | 'credit-hoger-dan-factuur'
  | 'niets-terug-te-krijgen'
  | 'werkt-al'
  | 'niet-uitgeleend'
  | 'eerst-beeindigen'
  | 'al-terug'
  | 'verlenging-voor-begin'
  | 'al-afgeschaald'
  | 'reden-ontbreekt';

export type Opdracht<Type extends UitvoeringCommand['type']> = Extract<UitvoeringCommand, { type: Type }>;
export type Grond = UitvoeringRefusal | false;
export type UitvoeringUitkomst = Decision<UitvoeringEvent, UitvoeringRefusal>;
