import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { Cents } from '#kernel/money.ts';
import type { Domein } from './domein.ts';

/** From and to, in eurocents incl. VAT. */
export type Kostenband = { readonly van: Cents; readonly tot: Cents };

/** Another measure of equal worth, established with the advice. */
export type Alternatief = { readonly id: string; readonly code: string | null; readonly titel: string };

export const eindeEigenaren = ['organisatie', 'bestuurder', 'ccv'] as const;
/** Who looks at the agreed moment whether a heavier measure can stop. */
export type EindeEigenaar = (typeof eindeEigenaren)[number];

/** The end of a heavier measure, agreed at the start. */
export type Eindafspraak = {
  readonly reden: string;
  readonly moment: CalendarDay;
  readonly eigenaar: EindeEigenaar;
};

/** A measure as it stands in an advice. */
export type Maatregel = {
  readonly id: string;
  /** Code in the catalogue; null when the adviser described it. */
  readonly code: string | null;
  readonly domein: Domein;
  readonly titel: string;
  readonly waar: string;
  readonly toelichting: string;
  /** What the measure asks of the household. */
  readonly vraagt: string;
  readonly scenarios: readonly string[];
  readonly alternatieven: readonly Alternatief[];
  readonly eenmalig: Kostenband | null;
  readonly perMaand: Kostenband | null;
  /** The organisation provides; only what is needed to meet the certificate is at the person's own cost. */
  readonly betaler: 'organisatie' | 'bestuurder';
  /** The article is about the safe home; beyond it the legal basis is a question for a jurist. */
  readonly grondslag: 'woonplek' | 'buiten-de-woning';
  /** When the measure can stop again, agreed at the start; empty when it stays. */
  readonly einde: string;
  /** A heavier measure: its end is agreed before it starts. Absent in facts from before this was asked. */
  readonly zwaar?: boolean;
  readonly eindafspraak?: Eindafspraak;
};

/** What the organisation sees of a chosen measure: what and where, never why. */
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
