/** When there is reason to look again: a proposal to the office-holder, and never more than that. */
import { addMonths, type CalendarDay } from '#kernel/calendar-day.ts';
import type { Herijkingskeuze } from './feiten.ts';

export const herijkingscodes = [
  'tijd-zwaar',
  'verhuizing',
  'einde-ontheffing',
  'einde-keurmerk',
  'nieuw-ambt',
  'nieuwe-portefeuille',
  'incident',
  'verkiezingen',
  'nieuwe-catalogus',
  'nieuwe-leidraad',
  'einde-ambt',
] as const;
export type Herijkingscode = (typeof herijkingscodes)[number];

/** So many months after its day (or, negative, before), and not sooner after the report than this. */
export type Herijkingsregel = {
  readonly code: Herijkingscode;
  readonly maanden: number;
  readonly minstensNaRapport: number;
};

/** The day each is counted from; null when that is not there. */
export type Herijkingsdagen = Readonly<Record<Herijkingscode, CalendarDay | null>>;

/** A reason that is there since a day. */
export type Herijkingsgrond = { readonly code: Herijkingscode; readonly sinds: CalendarDay };

/** Every reason that came up between the report and today. */
export const herijkingsgronden = (
  regels: readonly Herijkingsregel[],
  dagen: Herijkingsdagen,
  rapport: CalendarDay,
  op: CalendarDay,
): readonly Herijkingsgrond[] =>
  regels.flatMap(({ code, maanden, minstensNaRapport }) => {
    const anker = dagen[code];
    if (anker === null) return [];
    const dag = addMonths(anker, maanden);
    const vroegst = addMonths(rapport, minstensNaRapport);
    const sinds = [dag, vroegst].toSorted().at(-1) ?? dag;
    return anker >= rapport && dag > rapport && sinds <= op ? [{ code, sinds }] : [];
  });

/** What the office-holder said before. */
export type Herijkingsantwoorden = {
  /** The days on which a new talk was asked for. */
  readonly gevraagd: readonly CalendarDay[];
  readonly gekozen: readonly { readonly op: CalendarDay; readonly keuze: Herijkingskeuze }[];
};

/**
 * The reasons that are still put before the office-holder: asking for a talk and "not needed" answer all that were there,
 * "not now" puts them off for so many months, and what comes up later is put anyway.
 */
export const openGronden = (
  gronden: readonly Herijkingsgrond[],
  { gevraagd, gekozen }: Herijkingsantwoorden,
  uitstelMaanden: number,
  op: CalendarDay,
): readonly Herijkingsgrond[] => {
  const klaar = [...gevraagd, ...gekozen.filter(({ keuze }) => keuze === 'niet-nodig').map((een) => een.op)];
  const later = gekozen.filter((een) => een.keuze === 'nu-niet' && addMonths(een.op, uitstelMaanden) > op);
  const gesteld = [...klaar, ...later.map((een) => een.op)].toSorted().at(-1);
  return gesteld === undefined ? gronden : gronden.filter(({ sinds }) => sinds > gesteld);
};
