import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { Ambt } from '../gedeeld/ambt.ts';
import type { Compartiment } from '../gedeeld/compartiment.ts';
import type { WerkgeversgesprekEvent } from './werkgeversgesprek.ts';

/** What an organisation arranges once: in its own words, and about roles rather than persons. */
export type Inrichting = {
  /** Who handles the cases, and who when that person is away. */
  readonly wie: string;
  /** Who may sign an order, up to which amount, without asking anybody. */
  readonly mandaat: string;
  readonly leveranciers: string;
  readonly grootboekrekening: string;
  readonly buitenKantoortijd: string;
};

/** One thing that was arranged once, as the successor of an abolished organisation takes it over. */
export type Regeling =
  | { readonly soort: 'afspraak'; readonly naam: keyof Inrichting; readonly tekst: string }
  | { readonly soort: 'postadres'; readonly postadres: string }
  | {
      readonly soort: 'brief';
      readonly brief: string;
      readonly invulling: Readonly<Record<string, string>>;
    };

/** An office-holder of a new board, by office and address; a name is not needed. */
export type Uitnodiging = { readonly ambt: Ambt; readonly mail: string };

export type OrganisatieEvent =
  | WerkgeversgesprekEvent
  | { readonly type: 'OrganisatieGeregistreerd'; readonly op: CalendarDay; readonly code: string }
  | {
      readonly type: 'FunctionarisVoorgesteld';
      readonly op: CalendarDay;
      readonly door: AccountId;
      readonly functionaris: AccountId;
      readonly tot: CalendarDay | null;
    }
  | { readonly type: 'VoorstelFunctionarisVervallen'; readonly op: CalendarDay }
  | {
      readonly type: 'FunctionarisAangewezen';
      readonly op: CalendarDay;
      readonly functionaris: AccountId;
      readonly tot: CalendarDay | null;
      /** Whose access ends with this; absent when nobody leaves. */
      readonly vervangt?: AccountId;
    }
  | { readonly type: 'InrichtingVastgelegd'; readonly op: CalendarDay; readonly inrichting: Inrichting }
  | { readonly type: 'PostadresVastgelegd'; readonly op: CalendarDay; readonly postadres: string }
  | {
      /** A letter in the organisation's own words; an empty record is the text as it was. */
      readonly type: 'TekstAangepast';
      readonly op: CalendarDay;
      readonly tekst: string;
      readonly invulling: Readonly<Record<string, string>>;
    }
  | {
      readonly type: 'RegelingOvergenomen';
      readonly op: CalendarDay;
      /** Code of the abolished organisation. */
      readonly van: string;
      readonly regeling: Regeling;
    }
  | { readonly type: 'OvernameTeruggedraaid'; readonly op: CalendarDay; readonly regeling: Regeling }
  | { readonly type: 'OvernemenAfgerond'; readonly op: CalendarDay; readonly van: string }
  | { readonly type: 'DreigingsbeeldBesproken'; readonly op: CalendarDay; readonly beeld: string }
  | { readonly type: 'WeerbaarheidBesproken'; readonly op: CalendarDay; readonly aanpak: string }
  | {
      readonly type: 'BestuurUitgenodigd';
      readonly op: CalendarDay;
      readonly uitnodigingen: readonly Uitnodiging[];
    }
  | { readonly type: 'UitnodigingIngetrokken'; readonly op: CalendarDay; readonly mail: string }
  | { readonly type: 'CollegeaanmeldingGestart'; readonly op: CalendarDay; readonly aantal: number };

export const organisatieCompartimenten = {
  OrganisatieGeregistreerd: 'organisatie',
  FunctionarisVoorgesteld: 'organisatie',
  VoorstelFunctionarisVervallen: 'organisatie',
  FunctionarisAangewezen: 'organisatie',
  InrichtingVastgelegd: 'organisatie',
  PostadresVastgelegd: 'organisatie',
  TekstAangepast: 'organisatie',
  RegelingOvergenomen: 'organisatie',
  OvernameTeruggedraaid: 'organisatie',
  OvernemenAfgerond: 'organisatie',
  // Apart from the rest of the organisation: for its functionaris and for the adviser of a case of it.
  WerkgeversgesprekVastgelegd: 'dreiging',
  WerkgeversgesprekBevestigd: 'dreiging',
  DreigingsbeeldBesproken: 'organisatie',
  WeerbaarheidBesproken: 'organisatie',
  BestuurUitgenodigd: 'organisatie',
  UitnodigingIngetrokken: 'organisatie',
  CollegeaanmeldingGestart: 'organisatie',
} as const satisfies Record<OrganisatieEvent['type'], Compartiment>;
