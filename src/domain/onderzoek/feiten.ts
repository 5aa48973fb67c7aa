import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { Compartiment } from '../gedeeld/compartiment.ts';
import type { Domein } from '../gedeeld/domein.ts';

export const standen = [
  'op-orde',
  'gebrekkig',
  'nodig',
  'niet-waargenomen',
  'niet-van-toepassing',
  'nog-niet-af',
] as const;
/** What the adviser found of one point; `nog-niet-af`: looked at, without an answer yet. */
export type Stand = (typeof standen)[number];

export const bronnen = [
  'bestuurder',
  'partner',
  'huisgenoot',
  'adviseur-gezien',
  'organisatie',
  'politie',
  'anders',
] as const;
/** Who said it, or who saw it. */
export type Bron = (typeof bronnen)[number];

export const instrumenten = ['gespreksleidraad', 'schouw'] as const;
/** What the adviser goes by in a visit: the questions of the talk, and the points of the inspection. */
export type Instrument = (typeof instrumenten)[number];

/** The version of each instrument, named after the day it holds from. */
export type Instrumentversies = Readonly<Record<Instrument, CalendarDay>>;

/** An order in words, with a reason; nothing is calculated with it. */
export const niveaus = ['laag', 'midden', 'hoog'] as const;
export type Niveau = (typeof niveaus)[number];

export type Bevinding = {
  readonly id: string;
  readonly domein: Domein;
  /** Part of home, work or life: front door, back, workplace, social media, route. */
  readonly onderdeel: string;
  readonly punt: string;
  readonly stand: Stand;
  readonly notitie: string;
  /** Absent in facts from before it was asked. */
  readonly bron?: Bron;
};

export type Scenario = {
  readonly id: string;
  readonly domein: Domein;
  readonly titel: string;
  /** Who, how, where, when and with what result, as a short story. */
  readonly verhaal: string;
  /** What already helps against it, and what is missing. */
  readonly weerstand: string;
};

export type PkvwAfwijking = {
  readonly grond: 'nieuwbouw' | 'monument' | 'andere';
  readonly reden: string;
};

export type PkvwOordeel = {
  readonly voldoet: boolean;
  /** What is missing, per door or window. */
  readonly ontbreekt: readonly string[];
  /** True: the certificate is a hard requirement; false: it may be deviated from, for the reason in `afwijking`. */
  readonly hardeEis: boolean;
  readonly afwijking?: PkvwAfwijking;
};

export type OnderzoekEvent =
  | { readonly type: 'WerkgeversgesprekGevoerd'; readonly op: CalendarDay }
  | { readonly type: 'WerkgeverscontactVastgelegd'; readonly op: CalendarDay; readonly gesprokenMet: string }
  | {
      readonly type: 'LokaalBeeldVastgelegd';
      readonly op: CalendarDay;
      readonly dreigingsbeeld: string;
      readonly weerbaarheid: string;
      readonly werkplek: string;
    }
  | {
      readonly type: 'HuisbezoekGepland';
      readonly op: CalendarDay;
      readonly datum: CalendarDay;
      readonly tijd: string;
    }
  | { readonly type: 'HuisbezoekAfgezegd'; readonly op: CalendarDay }
  | { readonly type: 'HuisbezoekGevoerd'; readonly op: CalendarDay; readonly datum: CalendarDay }
  | {
      readonly type: 'AanwezigenVastgelegd';
      readonly op: CalendarDay;
      readonly partner: boolean;
      readonly anderen: string;
    }
  | {
      readonly type: 'InstrumentenVastgelegd';
      readonly op: CalendarDay;
      readonly versies: Instrumentversies;
    }
  | { readonly type: 'BevindingVastgelegd'; readonly op: CalendarDay; readonly bevinding: Bevinding }
  | { readonly type: 'BevindingVervallen'; readonly op: CalendarDay; readonly bevinding: string }
  | {
      readonly type: 'DreigingGeduid';
      readonly op: CalendarDay;
      readonly ernst: Niveau;
      readonly waarschijnlijkheid: Niveau;
      readonly toelichting: string;
    }
  | { readonly type: 'ScenarioBeschreven'; readonly op: CalendarDay; readonly scenario: Scenario }
  | { readonly type: 'ScenarioVervallen'; readonly op: CalendarDay; readonly scenario: string }
  | { readonly type: 'PkvwBeoordeeld'; readonly op: CalendarDay; readonly oordeel: PkvwOordeel };

export const onderzoekCompartimenten = {
  WerkgeversgesprekGevoerd: 'proces',
  // A name or title can betray the organisation: the reviewer does not see it.
  WerkgeverscontactVastgelegd: 'persoon',
  LokaalBeeldVastgelegd: 'dreiging',
  HuisbezoekGepland: 'proces',
  HuisbezoekAfgezegd: 'proces',
  HuisbezoekGevoerd: 'proces',
  AanwezigenVastgelegd: 'gezin',
  InstrumentenVastgelegd: 'proces',
  BevindingVastgelegd: 'woning',
  BevindingVervallen: 'woning',
  DreigingGeduid: 'dreiging',
  ScenarioBeschreven: 'dreiging',
  ScenarioVervallen: 'dreiging',
  PkvwBeoordeeld: 'woning',
} as const satisfies Record<OnderzoekEvent['type'], Compartiment>;
