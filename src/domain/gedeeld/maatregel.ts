import type { Cents } from '#kernel/money.ts';
import type { Domein } from './domein.ts';

/** Van en tot in eurocenten, inclusief btw. */
export type Kostenband = { readonly van: Cents; readonly tot: Cents };

/** Een andere maatregel van gelijke waarde, al bij het advies vastgesteld. */
export type Alternatief = { readonly id: string; readonly code: string | null; readonly titel: string };

/** Een maatregel zoals die in een advies staat. */
export type Maatregel = {
  readonly id: string;
  /** Code in de catalogus; null als de adviseur hem zelf omschreef. */
  readonly code: string | null;
  readonly domein: Domein;
  readonly titel: string;
  readonly waar: string;
  readonly toelichting: string;
  /** Wat de maatregel van het huishouden vraagt. */
  readonly vraagt: string;
  readonly scenarios: readonly string[];
  readonly alternatieven: readonly Alternatief[];
  readonly eenmalig: Kostenband | null;
  readonly perMaand: Kostenband | null;
  /** De organisatie verstrekt; alleen wat nodig is om aan het keurmerk te voldoen is voor eigen rekening. */
  readonly betaler: 'organisatie' | 'bestuurder';
  /** Het artikel gaat over de veilige woonplek; daarbuiten is de grondslag een vraag voor een jurist. */
  readonly grondslag: 'woonplek' | 'buiten-de-woning';
  /** Wanneer de maatregel weer kan stoppen, afgesproken bij het begin; leeg als hij blijft. */
  readonly einde: string;
};

/** Wat de organisatie van een gekozen maatregel ziet: wat en waar, nooit waarom. */
export type GedeeldeMaatregel = {
  readonly id: string;
  readonly code: string | null;
  readonly domein: Domein;
  readonly titel: string;
  readonly waar: string;
  readonly betaler: 'organisatie' | 'bestuurder';
  readonly grondslag: 'woonplek' | 'buiten-de-woning';
  readonly eenmalig: Kostenband | null;
  readonly perMaand: Kostenband | null;
};
