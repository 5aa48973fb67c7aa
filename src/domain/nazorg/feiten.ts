import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { Compartiment } from '../gedeeld/compartiment.ts';

export const knelpunten = [
  'keurmerk',
  'leverancier',
  'doorlooptijd',
  'kosten',
  'onduidelijk-wie',
  'maatregel-past-niet',
  'anders',
] as const;
export type Knelpunt = (typeof knelpunten)[number];

export const herijkingsredenen = [
  'verhuizing',
  'nieuwe-dreiging',
  'nieuw-ambt',
  'nieuwe-portefeuille',
  'tijd-verstreken',
  'anders',
] as const;
export type Herijkingsreden = (typeof herijkingsredenen)[number];

/** What somebody says to a proposal to look again, besides asking for it. */
export const herijkingskeuzes = ['nu-niet', 'niet-nodig'] as const;
export type Herijkingskeuze = (typeof herijkingskeuzes)[number];

/** What somebody lets us know without asking for anything yet: something happened, or other work within the same office. */
export const veranderingen = ['incident', 'portefeuille'] as const;
export type Verandering = (typeof veranderingen)[number];

/** How one measure stands, as asked some time after the report. */
export const nazorgstanden = ['gedaan', 'loopt', 'niet', 'alternatief'] as const;
export type Nazorgstand = (typeof nazorgstanden)[number];

/** The answer about one measure; the reason is a code and may be left out. */
export type Nazorgantwoord = {
  readonly id: string;
  readonly stand: Nazorgstand;
  readonly reden: Knelpunt | null;
};

/** Whom the scheme asks how it goes: each apart, and the organisation never reads what the office-holder answers. */
export const gevraagden = ['bestuurder', 'functionaris'] as const;
export type Gevraagde = (typeof gevraagden)[number];

export type NazorgEvent =
  | { readonly type: 'NazorgGepland'; readonly op: CalendarDay; readonly dag: CalendarDay }
  | {
      readonly type: 'NazorgGesproken';
      readonly op: CalendarDay;
      readonly verslag: string;
      readonly terugbellen: boolean;
    }
  | { readonly type: 'KnelpuntGemeld'; readonly op: CalendarDay; readonly knelpunt: Knelpunt }
  | { readonly type: 'HerijkingAangemeld'; readonly op: CalendarDay; readonly reden: Herijkingsreden }
  | { readonly type: 'VeranderingGemeld'; readonly op: CalendarDay; readonly wat: Verandering }
  | { readonly type: 'HerijkingBeantwoord'; readonly op: CalendarDay; readonly keuze: Herijkingskeuze }
  | {
      readonly type: 'NazorgBeantwoord';
      readonly op: CalendarDay;
      readonly antwoorden: readonly Nazorgantwoord[];
    }
  | {
      readonly type: 'NazorgBeantwoordDoorOrganisatie';
      readonly op: CalendarDay;
      readonly antwoorden: readonly Nazorgantwoord[];
    }
  | { readonly type: 'BelverzoekGedaan'; readonly op: CalendarDay; readonly wie: Gevraagde }
  | { readonly type: 'BelverzoekAfgerond'; readonly op: CalendarDay; readonly wie: Gevraagde }
  | { readonly type: 'NazorgvragenGestopt'; readonly op: CalendarDay; readonly wie: Gevraagde }
  | { readonly type: 'NazorgvragenHervat'; readonly op: CalendarDay; readonly wie: Gevraagde }
  | {
      readonly type: 'DossierGesloten';
      readonly op: CalendarDay;
      readonly reden: 'klaar' | 'einde-ambt' | 'op-verzoek';
    };

export const nazorgCompartimenten = {
  NazorgGepland: 'proces',
  NazorgGesproken: 'nazorg',
  KnelpuntGemeld: 'nazorg',
  HerijkingAangemeld: 'proces',
  VeranderingGemeld: 'keuze',
  HerijkingBeantwoord: 'keuze',
  NazorgBeantwoord: 'nazorg',
  NazorgBeantwoordDoorOrganisatie: 'uitvoering',
  BelverzoekGedaan: 'proces',
  BelverzoekAfgerond: 'proces',
  NazorgvragenGestopt: 'proces',
  NazorgvragenHervat: 'proces',
  DossierGesloten: 'proces',
} as const satisfies Record<NazorgEvent['type'], Compartiment>;
