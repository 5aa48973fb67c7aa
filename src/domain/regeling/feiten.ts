import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { Cents } from '#kernel/money.ts';
import type { Ambt, OrganisatieSoort } from '../gedeeld/ambt.ts';
import type { Grond } from '../gedeeld/grondslag.ts';

export const adviesStanden = ['geen', 'voorlopig', 'vastgesteld'] as const;
export const maatregelen2021 = [
  'brievenbus',
  'ruiten',
  'deurspion-of-intercom',
  'basissysteem',
  'kluis',
  'overig',
] as const;

export type AdviesStand = (typeof adviesStanden)[number];
export type Maatregel2021 = (typeof maatregelen2021)[number];

export type Woning = {
  readonly id: string | null;
  /** Codes as in `organisatie.code`: GM…, PV…. */
  readonly gemeente: string | null;
  readonly provincie: string | null;
  readonly nieuwbouwVolgensBouwbesluit: boolean | null;
  readonly monument: boolean | null;
};

/** An exemption from living in the area; the first and the last day count. */
export type Ontheffing = { readonly van: CalendarDay | null; readonly tot: CalendarDay | null };

/** `soort` 'certificaat' (or 'certificaat-woning') is the certificate of the dwelling; any other text is something else. */
export type PkvwBewijs = {
  readonly soort: string;
  readonly afgegeven: CalendarDay | null;
  readonly woning: string | null;
};

export type Advies = {
  readonly stand: AdviesStand | null;
  readonly woning: string | null;
  readonly vastgesteldOp: CalendarDay | null;
  /** False when the established advice lets the home deviate from the certificate. */
  readonly pkvwHardeEis: boolean | null;
};

/** Only asked when a measure was already taken: regime 2021 reimburses afterwards. */
export type VergoedingFeiten = {
  readonly maatregelGetroffenOp: CalendarDay | null;
  readonly ingediendOp: CalendarDay | null;
  readonly maatregel: Maatregel2021 | null;
  readonly kostenInclBtwCent: Cents | null;
  /** Reimbursed before, for this home and this office. */
  readonly eerderVergoedCent: Cents | null;
  readonly brpWoonadres: boolean | null;
};

/**
 * What the legal test looks at. Null means "not known", but for five facts null is an answer of its own:
 * `benoemingStondVast` (not certain beforehand), `ambtTot` (no end known), `waarnemend` (not acting),
 * `woonadresGewijzigdOp` (not moved) and `maatregelGetroffenOp` (nothing was taken: the question is one of providing).
 */
export type RechtstoetsFeiten = VergoedingFeiten & {
  readonly peildatum: CalendarDay;
  readonly ambt: Ambt;
  readonly waarnemend: { readonly sinds: CalendarDay | null } | null;
  readonly geschorst: boolean | null;
  readonly benoemingStondVast: CalendarDay | null;
  readonly ambtVan: CalendarDay | null;
  readonly ambtTot: CalendarDay | null;
  readonly organisatie: { readonly soort: OrganisatieSoort | null; readonly code: string | null } | null;
  readonly woning: Woning | null;
  readonly ontheffingen: readonly Ontheffing[] | null;
  readonly pkvw: readonly PkvwBewijs[] | null;
  readonly advies: Advies | null;
  readonly eerderVerstrekt: readonly { readonly woning: string; readonly op: CalendarDay }[] | null;
  readonly woonadresGewijzigdOp: CalendarDay | null;
};

export const uitkomsten = [
  'geen-aanspraak',
  'kan-advies-aanvragen',
  'wacht-op-vaststelling',
  'moet-verstrekken',
  'kan-opnieuw-verstrekken',
  'wacht-op-pkvw',
  'geen-recht-woonplek',
  'geen-recht-tijd',
  'vergoeden',
  'niet-vergoeden',
  'beoordeling-door-jurist',
  'nog-niet-te-zeggen',
] as const;

export type Uitkomst = (typeof uitkomsten)[number];
export type Regime = 'geen' | '2021' | '2024';
export type TerBeschikking = 'mag' | 'nee' | 'onbekend';

export type RechtstoetsUitkomst = {
  readonly regime: Regime;
  readonly uitkomst: Uitkomst;
  /** Lending for the duration of office (lid 7): allowed, not allowed, or not to be said yet. */
  readonly terBeschikking: TerBeschikking;
  /** Every ground that could be established, in the order of the questions. */
  readonly gronden: readonly Grond[];
  /** Names of the facts that are needed and not known. */
  readonly ontbreekt: readonly string[];
  /** Who bears the cost of what can be provided, lent or reimbursed; null when there is nothing to pay. */
  readonly betaler: OrganisatieSoort | null;
  /** Regime 2021 only, in eurocents incl. VAT. */
  readonly vergoedingCent?: Cents;
};
