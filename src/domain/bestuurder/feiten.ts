import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { Ambt } from '../gedeeld/ambt.ts';
import type { Compartiment } from '../gedeeld/compartiment.ts';

export type Bereikbaarheid = {
  readonly telefoon: string;
  /** Who may answer the phone: only the office-holder, or someone else at home too. */
  readonly wieMagOpnemen: 'alleen-ik' | 'ook-huisgenoot';
  readonly geenPostOpWerk: boolean;
};

export type Adres = {
  readonly straat: string;
  readonly postcode: string;
  readonly plaats: string;
  /** Codes of the municipality (GM….) and province (PV…) where the home stands. */
  readonly gemeente: string;
  readonly provincie: string;
};

export type Woningsoort =
  | 'appartement'
  | 'rijwoning'
  | 'twee-onder-een-kap'
  | 'vrijstaand'
  | 'boerderij'
  | 'anders';

export type PkvwSoort = 'certificaat-woning' | 'verklaring' | 'certificaat-gebouw' | 'anders';

/** What a family agreed for at home, in their own words; each may be empty, not all three. */
export type Huiskaart = { readonly bellen: string; readonly doen: string; readonly afspraken: string };

export const zelfscanantwoorden = ['ja', 'deels', 'nee', 'weet-niet'] as const;
export type Zelfscanantwoord = (typeof zelfscanantwoorden)[number];

/** What somebody answered to the questions of one version of the self-scan, by the code of the question. */
export type Zelfscan = {
  readonly versie: CalendarDay;
  readonly antwoorden: Readonly<Record<string, Zelfscanantwoord>>;
};

/** What somebody wants at the start: to apply, not now, or to hear of it after a while. None is a refusal. */
export const startkeuzes = ['aanmelden', 'nu-niet', 'twee-weken', 'een-maand', 'drie-maanden'] as const;
export type Startkeuze = (typeof startkeuzes)[number];

export type BestuurderEvent =
  | {
      readonly type: 'BestuurderGeregistreerd';
      readonly op: CalendarDay;
      readonly account: AccountId;
      readonly naam: string;
    }
  | { readonly type: 'BereikbaarheidOpgegeven'; readonly op: CalendarDay; readonly bereik: Bereikbaarheid }
  | {
      readonly type: 'BenoemingStaatVast';
      readonly op: CalendarDay;
      readonly ambt: Ambt;
      readonly organisatie: string;
      readonly vanaf: CalendarDay;
    }
  | {
      readonly type: 'AmbtAanvaard';
      readonly op: CalendarDay;
      readonly ambt: Ambt;
      readonly organisatie: string;
      readonly van: CalendarDay;
      readonly waarnemendSinds?: CalendarDay;
    }
  | { readonly type: 'BestuurderGeschorst'; readonly op: CalendarDay }
  | {
      readonly type: 'AmbtBeeindigd';
      readonly op: CalendarDay;
      readonly tot: CalendarDay;
      readonly organisatie?: string;
    }
  | {
      readonly type: 'AdresOpgegeven';
      readonly op: CalendarDay;
      readonly woning: string;
      readonly adres: Adres;
    }
  | {
      readonly type: 'WoningOpgegeven';
      readonly op: CalendarDay;
      readonly woning: string;
      readonly soort: Woningsoort;
      readonly nieuwbouw: boolean | null;
      readonly monument: boolean | null;
    }
  | { readonly type: 'Verhuisd'; readonly op: CalendarDay; readonly naar: string }
  | {
      readonly type: 'PkvwCertificaatGeregistreerd';
      readonly op: CalendarDay;
      readonly woning: string;
      readonly soort: PkvwSoort;
      readonly afgegeven: CalendarDay;
    }
  | { readonly type: 'GeenPkvwCertificaat'; readonly op: CalendarDay; readonly woning: string }
  | {
      readonly type: 'OntheffingGeregistreerd';
      readonly op: CalendarDay;
      readonly van: CalendarDay;
      readonly tot: CalendarDay;
    }
  | { readonly type: 'GeenOntheffing'; readonly op: CalendarDay }
  | { readonly type: 'HuiskaartGeschreven'; readonly op: CalendarDay; readonly kaart: Huiskaart }
  | { readonly type: 'ZelfscanGestuurd'; readonly op: CalendarDay; readonly scan: Zelfscan }
  | {
      readonly type: 'StartGekozen';
      readonly op: CalendarDay;
      readonly keuze: Startkeuze;
      /** The day of the reminder; null for who wants none. */
      readonly herinnerOp: CalendarDay | null;
    }
  | { readonly type: 'MaatregelenVerstrekt'; readonly op: CalendarDay; readonly woning: string };

export const bestuurderCompartimenten = {
  BestuurderGeregistreerd: 'persoon',
  BereikbaarheidOpgegeven: 'persoon',
  BenoemingStaatVast: 'persoon',
  AmbtAanvaard: 'persoon',
  BestuurderGeschorst: 'persoon',
  AmbtBeeindigd: 'persoon',
  AdresOpgegeven: 'adres',
  WoningOpgegeven: 'woning',
  Verhuisd: 'woning',
  PkvwCertificaatGeregistreerd: 'woning',
  GeenPkvwCertificaat: 'woning',
  OntheffingGeregistreerd: 'persoon',
  GeenOntheffing: 'persoon',
  HuiskaartGeschreven: 'huiskaart',
  ZelfscanGestuurd: 'gezin',
  StartGekozen: 'keuze',
  MaatregelenVerstrekt: 'woning',
} as const satisfies Record<BestuurderEvent['type'], Compartiment>;
