import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { Compartiment } from '../gedeeld/compartiment.ts';
import type { Domein } from '../gedeeld/domein.ts';
import type { Werkgeversbeeld } from '../gedeeld/werkgeversbeeld.ts';
import { type AfspraakEvent, afspraakCompartimenten } from './afspraak-feiten.ts';
import { type FotoEvent, fotoCompartimenten } from './foto-feiten.ts';

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

export const scenariodelen = ['wie', 'hoe', 'waar', 'wanneer', 'gevolg'] as const;
/** A question the story answers; each answer is a few words. */
export type Scenariodeel = (typeof scenariodelen)[number];
export type Scenario = {
  readonly id: string;
  readonly domein: Domein;
  readonly titel: string;
  /** Who, how, where, when and with what result, as a short story. */
  readonly verhaal: string;
  /** What already helps against it; in older facts also what is missing. */
  readonly weerstand: string;
  readonly ontbreekt?: string;
  /** Kind of scenario in the catalogue, so that fitting measures can be found; absent when none fits. */
  readonly soort?: string;
  readonly kort?: Readonly<Partial<Record<Scenariodeel, string>>>;
  /** An order in words, always with its reason. */
  readonly weging?: { readonly niveau: Niveau; readonly reden: string };
};

export const dreigingsvragen = [
  'intentie',
  'middelen',
  'gelegenheid',
  'concreetheid',
  'omstandigheden',
  'plaatselijk',
] as const;
/** A prompt to think about the threat; the answer is words, never a score. */
export type Dreigingsvraag = (typeof dreigingsvragen)[number];

export const gevoelens = ['veilig', 'wisselend', 'onveilig'] as const;
/** How safe people feel at home, in their own words and one of these. */
export type Gevoel = (typeof gevoelens)[number];

export type Beleving = {
  readonly gevoel: Gevoel;
  readonly toelichting: string;
  /** What the household can and will do itself. */
  readonly zelfDoen: string;
};

export const huisgenootsoorten = ['partner', 'kind', 'ander'] as const;
export type Huisgenootsoort = (typeof huisgenootsoorten)[number];

/** Somebody else at home, who has rights of their own: nothing is noted without a yes. */
export type Huisgenoot = {
  readonly id: string;
  readonly wie: Huisgenootsoort;
  /** What matters for the advice; never more. */
  readonly notitie: string;
  /** Who said yes: they themselves, or a parent for a child. */
  readonly akkoord: 'zelf' | 'ouder';
};

export const openingen = [
  'voordeur',
  'achterdeur',
  'andere-deur',
  'raam-begane-grond',
  'raam-verdieping',
  'dakraam',
  'garage-of-schuur',
  'buitenlicht',
  'zicht-op-bezoek',
  'rookmelders',
] as const;
/** A part of the home that the certificate looks at. */
export type Opening = (typeof openingen)[number];

export const openingstanden = ['voldoet', 'niet-aanwezig', 'niet-gezien', 'ontbreekt'] as const;
export type Openingstand = (typeof openingstanden)[number];

export type Openingoordeel = {
  readonly opening: Opening;
  readonly stand: Openingstand;
  /** What is missing, in plain words. */
  readonly wat: string;
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
  /** Per part of the home; absent in facts from before this was asked. */
  readonly openingen?: readonly Openingoordeel[];
  /** The version of the exception agreements that was judged under. */
  readonly afspraken?: CalendarDay;
};

export type OnderzoekEvent =
  | AfspraakEvent
  | { readonly type: 'WerkgeversgesprekGevoerd'; readonly op: CalendarDay }
  | { readonly type: 'WerkgeverscontactVastgelegd'; readonly op: CalendarDay; readonly gesprokenMet: string }
  | ({
      readonly type: 'LokaalBeeldVastgelegd';
      readonly op: CalendarDay;
      /** The version with the organisation that these words are; absent in facts from before it was kept there. */
      readonly versie?: string;
    } & Werkgeversbeeld)
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
  | FotoEvent
  | { readonly type: 'BevindingVervallen'; readonly op: CalendarDay; readonly bevinding: string }
  | {
      readonly type: 'DreigingGeduid';
      readonly op: CalendarDay;
      readonly ernst: Niveau;
      readonly waarschijnlijkheid: Niveau;
      readonly toelichting: string;
    }
  | {
      readonly type: 'DreigingsvraagBeantwoord';
      readonly op: CalendarDay;
      readonly vraag: Dreigingsvraag;
      readonly antwoord: string;
    }
  | { readonly type: 'BelevingVastgelegd'; readonly op: CalendarDay; readonly beleving: Beleving }
  | { readonly type: 'HuisgenootGenoteerd'; readonly op: CalendarDay; readonly huisgenoot: Huisgenoot }
  | { readonly type: 'HuisgenootVervallen'; readonly op: CalendarDay; readonly huisgenoot: string }
  | { readonly type: 'ScenariosGeordend'; readonly op: CalendarDay; readonly volgorde: readonly string[] }
  | { readonly type: 'ScenarioBeschreven'; readonly op: CalendarDay; readonly scenario: Scenario }
  | { readonly type: 'ScenarioVervallen'; readonly op: CalendarDay; readonly scenario: string }
  | { readonly type: 'PkvwBeoordeeld'; readonly op: CalendarDay; readonly oordeel: PkvwOordeel };

export const onderzoekCompartimenten = {
  WerkgeversgesprekGevoerd: 'proces',
  // A name or title can betray the organisation: the reviewer does not see it.
  WerkgeverscontactVastgelegd: 'persoon',
  LokaalBeeldVastgelegd: 'dreiging',
  ...afspraakCompartimenten,
  HuisbezoekGevoerd: 'proces',
  AanwezigenVastgelegd: 'gezin',
  InstrumentenVastgelegd: 'proces',
  BevindingVastgelegd: 'woning',
  BevindingVervallen: 'woning',
  ...fotoCompartimenten,
  DreigingGeduid: 'dreiging',
  DreigingsvraagBeantwoord: 'dreiging',
  // Asked for without names: the reviewer weighs it too.
  BelevingVastgelegd: 'dreiging',
  HuisgenootGenoteerd: 'gezin',
  HuisgenootVervallen: 'gezin',
  ScenariosGeordend: 'dreiging',
  ScenarioBeschreven: 'dreiging',
  ScenarioVervallen: 'dreiging',
  PkvwBeoordeeld: 'woning',
} as const satisfies Record<OnderzoekEvent['type'], Compartiment>;
